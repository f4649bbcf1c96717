package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.render.MultiplesGrid.Place;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Multiples;

/** A panel for each series, all with the same axes. */
final class MultiplesPlot {

  private static final double CUT = 14;
  private static final double BETWEEN_TICKS = 15;
  private static final double EDGE = 7;
  private static final int LEAST_TICKS = 3;

  private final ChartSpec spec;
  private final Multiples multiples;
  private final Pencil pencil;
  private final Box content;
  private final TimeAxis time;
  private final MultiplesKey key;
  private final MultiplesGrid grid;
  private final ValueAxis values;
  private final Span days;

  MultiplesPlot(ChartSpec spec, Multiples multiples, Pencil pencil, Box content, TimeAxis time) {
    this.spec = spec;
    this.multiples = multiples;
    this.pencil = pencil;
    this.content = content;
    this.time = time;
    key = new MultiplesKey(spec, multiples, pencil.theme(), content);
    ValueAxis coarse = axis(LEAST_TICKS);
    double left = AxisWords.width(AxisWords.ticks(coarse, spec), content.width());
    Box area =
        new Box(
            content.left() + Math.max(left, 4),
            key.under().top(),
            content.right(),
            content.bottom() - MultiplesGrid.BEFORE_PERIODS - (coarse.cut() ? CUT : 0));
    grid = MultiplesGrid.of(needs(), area);
    values = spread(coarse, grid.plot(0).height());
    double edge = time.days().length() * EDGE / (grid.plot(0).width() - 2 * EDGE);
    days = time.days().wider(edge, edge);
  }

  /** One axis whatever the height of the panels, so that the room for its words is known. */
  private ValueAxis axis(int wanted) {
    List<BigDecimal> levels = Figures.levels(spec);
    BigDecimal least = levels.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal greatest = levels.stream().max(BigDecimal::compareTo).orElseThrow();
    return ValueAxis.of(least, greatest, false, wanted);
  }

  /** Every second, third … tick where they stand close; zero stays. */
  private static ValueAxis spread(ValueAxis axis, double height) {
    List<BigDecimal> ticks = axis.ticks();
    if (ticks.size() < 2) {
      return axis;
    }
    double step = ticks.get(1).subtract(ticks.get(0)).doubleValue();
    int every = (int) Math.ceil(BETWEEN_TICKS / (step * height / axis.span().length()));
    int zero = 0;
    for (int i = 0; i < ticks.size(); i++) {
      zero = ticks.get(i).signum() == 0 ? i : zero;
    }
    List<BigDecimal> kept = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      if ((i - zero) % every == 0) {
        kept.add(ticks.get(i));
      }
    }
    return new ValueAxis(axis.span(), kept, axis.decimals(), axis.cut());
  }

  private MultiplesGrid.Needs needs() {
    double figure =
        spec.series().stream()
            .mapToDouble(s -> Typeface.BOLD.width(figure(s), MultiplesWords.FIGURE))
            .max()
            .orElse(0);
    String last = time.periods().lastEntry().getValue();
    return new MultiplesGrid.Needs(
        spec.series().stream().map(ChartSeries::name).toList(),
        Math.ceil(figure),
        Pencil.width(last, Pencil.TICK));
  }

  /** The last figure, with its period when it is older than those of others. */
  private String figure(ChartSeries series) {
    double latest = time.periods().lastKey();
    return Figures.last(series)
        .map(p -> Figures.middle(p) < latest ? p.label() + " (" + p.periodLabel() + ")" : p.label())
        .orElse("");
  }

  void draw() {
    key.draw(pencil);
    Flags flags = new Flags(time, days);
    for (int i = 0; i < spec.series().size(); i++) {
      draw(i, flags);
    }
    int first = lowestOfFirstColumn();
    if (values.cut()) {
      AxisWords.writeCut(pencil, grid.plot(first), content, values, spec);
    }
  }

  private void draw(int index, Flags flags) {
    ChartSeries series = spec.series().get(index);
    Optional<ChartSeries> reference = multiples.reference();
    Box plot = grid.plot(index);
    MultiplesPanel panel = new MultiplesPanel(spec, plot, values, days, pencil.theme());
    panel.paint(pencil, series, reference, flags);
    new SeriesMarks(pencil.marks(), spec.language(), plot, panel::x, panel::y).note(series);
    writeTitle(index, series);
    if (grid.isLeftmost(index)) {
      writeTicks(plot);
    }
    if (grid.isLowest(index)) {
      writePeriods(panel, grid.cell(index));
    }
    boolean bare = time.events().isEmpty();
    MultiplesWords words = new MultiplesWords(pencil, panel, grid.cell(index), bare);
    words.write(series, reference, grid.figures() == Place.AT_LINE ? figure(series) : "");
    words.writeEvents(time);
  }

  private void writeTitle(int index, ChartSeries series) {
    List<String> lines = grid.title(index);
    Box cell = grid.cell(index);
    double size = grid.titleSize();
    double base = grid.titleBase(index) - (lines.size() - 1) * grid.titleLine();
    for (String line : lines) {
      pencil.writeFitted(line, cell.left(), base, Typeface.BOLD, size, pencil.theme().ink());
      base += grid.titleLine();
    }
    if (grid.figures() == Place.AT_TITLE) {
      Color color = pencil.theme().seriesText(0);
      double y = grid.titleBase(index);
      pencil.writeBold(figure(series), cell.right(), y, Anchor.END, MultiplesWords.FIGURE, color);
    }
  }

  private void writeTicks(Box plot) {
    List<String> ticks = AxisWords.ticks(values, spec);
    if (AxisWords.width(ticks, content.width()) > 0) {
      AxisWords.writeTicks(pencil, plot, values, ticks);
    }
    if (values.cut()) {
      AxisWords.drawTeeth(pencil, plot);
    }
  }

  private void writePeriods(MultiplesPanel panel, Box cell) {
    List<PeriodWord> periods = new ArrayList<>();
    time.periods().forEach((day, label) -> periods.add(new PeriodWord(day, panel.x(day), label)));
    AxisWords.writePeriods(pencil, panel.plot(), cell, periods);
  }

  private int lowestOfFirstColumn() {
    int lowest = 0;
    for (int i = 0; i < spec.series().size(); i++) {
      lowest = grid.isLeftmost(i) ? i : lowest;
    }
    return lowest;
  }
}

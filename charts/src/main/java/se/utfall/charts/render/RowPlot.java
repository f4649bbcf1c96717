package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.BarTable.Bar;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;

/** Lying bars from zero, one row for each name, so that long names can be read. */
final class RowPlot {

  private static final double FILL = 0.78;
  private static final double MOST_THICK = 26;
  private static final double ARROW = 26;
  private static final double SHARE_OF_NAMES = 0.4;
  private static final double LEAST_FOR_WORDS = 11;
  private static final double LEAST_PLOT = 0.35;
  private static final double GAP = 6;
  private static final TextLines NAMES = new TextLines(Typeface.REGULAR, Pencil.LABEL);

  private final ChartSpec spec;
  private final Pencil pencil;
  private final BarTable table;
  private final ValueAxis values;
  private final double nameWidth;
  private final Saying saying;
  private final Box content;
  private final Box plot;

  /** How much is said of each bar: as much as there is room for. */
  private enum Saying {
    EACH_BAR,
    EACH_ROW,
    ONLY_TICKS
  }

  RowPlot(ChartSpec spec, Pencil pencil, Box content, BarTable table) {
    this.spec = spec;
    this.pencil = pencil;
    this.content = content;
    this.table = table;
    values = PlotLayout.axis(spec, true, content.width() / 2);
    double natural = NAMES.widest(List.copyOf(table.labels().values()));
    nameWidth = Math.min(Math.ceil(natural), SHARE_OF_NAMES * content.width());
    Saying most = Saying.EACH_BAR;
    while (!hasRoom(most)) {
      most = Saying.values()[most.ordinal() + 1];
    }
    saying = most;
    double left = Math.ceil(content.left() + nameWidth + 12 + beside(saying, true));
    double right = Math.floor(content.right() - beside(saying, false));
    boolean ticks = saying == Saying.ONLY_TICKS;
    double bottom = content.bottom() - (ticks || spec.target().isPresent() ? 22 : 2);
    double top = content.top() + (ticks && table.groups().size() > 1 ? 20 : 2);
    plot = new Box(left, top, right, top + Math.max(40, Math.floor(bottom - top)));
  }

  private boolean hasRoom(Saying candidate) {
    double room = content.width() - nameWidth - 12;
    double row = (content.height() - 24) / table.places();
    int lines = candidate == Saying.EACH_BAR ? table.groups().size() : 1;
    boolean high = row * FILL / lines >= LEAST_FOR_WORDS;
    double words = beside(candidate, true) + beside(candidate, false);
    return candidate == Saying.ONLY_TICKS || high && room - words >= LEAST_PLOT * room;
  }

  private double rowHeight(double height) {
    return height / table.places();
  }

  /** The room that words need before the bars or after them. */
  private double beside(Saying candidate, boolean negative) {
    DoubleStream widths =
        switch (candidate) {
          case EACH_BAR ->
              table.bars().stream()
                  .filter(b -> isNegative(b.point()) == negative)
                  .mapToDouble(b -> Pencil.width(words(b), Pencil.LABEL));
          case EACH_ROW ->
              table.labels().keySet().stream()
                  .filter(place -> isNegative(row(place)) == negative)
                  .mapToDouble(place -> Pencil.width(sharedWords(place), Pencil.LABEL));
          case ONLY_TICKS -> DoubleStream.of(2);
        };
    return widths.map(w -> w + GAP + 2).max().orElse(2);
  }

  /** The value; in the first row also the period, when there are several. */
  private String words(Bar bar) {
    String value = bar.point().mark() instanceof Mark.Gap gap ? gap.word() : bar.point().label();
    boolean several = table.groups().size() > 1 && bar.place() == 0;
    return several ? value + " (" + table.groups().get(bar.group()) + ")" : value;
  }

  private List<Bar> row(int place) {
    return table.bars().stream().filter(b -> b.place() == place).toList();
  }

  private String sharedWords(int place) {
    return row(place).stream().map(this::words).collect(Collectors.joining(" · "));
  }

  private static boolean isNegative(List<Bar> row) {
    return !row.isEmpty() && row.stream().allMatch(b -> isNegative(b.point()));
  }

  private static boolean isNegative(ChartPoint point) {
    return Figures.anchor(point.mark()).map(v -> v.signum() < 0).orElse(false);
  }

  void draw() {
    Span rows = new Span(0, table.places());
    List<PlotShape> shapes = new ArrayList<>();
    if (saying == Saying.ONLY_TICKS) {
      values.ticks().forEach(t -> shapes.add(upright(t, rows, pencil.theme().grid())));
    }
    double arrow = ARROW * values.span().length() / plot.width();
    for (int group = 0; group < table.groups().size(); group++) {
      BarShapes bars = new BarShapes(pencil.theme(), color(group), true, arrow);
      for (Bar bar : table.bars()) {
        if (bar.group() == group) {
          // rows are counted from the top, the axis from below
          double top = table.places() - top(bar);
          bars.add(top - thickness(), top, bar.point().mark());
        }
      }
      shapes.addAll(bars.shapes());
    }
    shapes.add(upright(BigDecimal.ZERO, rows, pencil.theme().rule()));
    target(rows, shapes);
    XChartPainter.paint(pencil.drawing(), plot, values.span(), rows, shapes);
    new BarMarks(pencil.marks(), spec.language(), table).note(Way.DOWN, plot, this::sides, this::x);
    writeNames();
    writeValues();
  }

  private double[] sides(Bar bar) {
    return new double[] {y(top(bar)), y(top(bar) + thickness())};
  }

  private static PlotShape upright(BigDecimal value, Span rows, Color color) {
    double x = value.doubleValue();
    List<Point2D.Double> ends =
        List.of(new Point2D.Double(x, rows.from()), new Point2D.Double(x, rows.to()));
    return new PlotShape(PlotShape.Form.LINE, ends, color, 1);
  }

  private void target(Span rows, List<PlotShape> shapes) {
    spec.target()
        .ifPresent(
            t -> {
              PlotShape line = upright(t.value(), rows, pencil.theme().muted());
              shapes.add(
                  new PlotShape(PlotShape.Form.DASHED_LINE, line.points(), line.color(), 1.5));
              PeriodWord word = new PeriodWord(0, x(t.value()), t.label());
              AxisWords.writePeriods(pencil, plot, content, List.of(word));
            });
  }

  /** The last period in full colour, those before it ever lighter. */
  private Color color(int group) {
    Color color = pencil.theme().series(0);
    for (int i = table.groups().size() - 1; i > group; i--) {
      color = pencil.theme().lighter(color);
    }
    return color;
  }

  /** As a share of a row. */
  private double thickness() {
    double most = MOST_THICK / rowHeight(plot.height());
    return Math.min(FILL / table.groups().size(), most);
  }

  private double top(Bar bar) {
    double all = thickness() * table.groups().size();
    return bar.place() + (1 - all) / 2 + bar.group() * thickness();
  }

  private double y(double rows) {
    return plot.top() + rows * rowHeight(plot.height());
  }

  private double x(BigDecimal value) {
    return values.span().place(value.doubleValue(), plot.left(), plot.right());
  }

  /** Each name, or every second, third … when the rows are too thin for all. */
  private void writeNames() {
    double row = rowHeight(plot.height());
    int every = (int) Math.ceil(Pencil.LABEL * 1.05 / row);
    int lines = row >= 2.4 * Pencil.LABEL ? 2 : 1;
    for (int place = 0; place < table.places(); place += every) {
      List<String> name = NAMES.wrap(table.labels().get(place), nameWidth, lines);
      double base = y(place + 0.5) + Pencil.LABEL * Pencil.TO_BASELINE;
      base -= (name.size() - 1) * Pencil.LABEL * 0.6;
      for (String line : name) {
        pencil.write(
            line, content.left() + nameWidth, base, Anchor.END, Pencil.LABEL, pencil.theme().ink());
        base += Pencil.LABEL * 1.2;
      }
    }
  }

  private void writeValues() {
    switch (saying) {
      case EACH_BAR -> table.bars().forEach(this::writeValue);
      case EACH_ROW -> {
        for (int place : table.labels().keySet()) {
          write(sharedWords(place), place + 0.5, row(place), pencil.theme().ink());
        }
      }
      case ONLY_TICKS -> {
        writeTicks();
        writeKey();
      }
    }
  }

  private void writeValue(Bar bar) {
    boolean gap = bar.point().mark() instanceof Mark.Gap;
    Color color = gap ? pencil.theme().muted() : pencil.theme().ink();
    write(words(bar), top(bar) + thickness() / 2, List.of(bar), color);
  }

  /** Beyond the end of the bars. */
  private void write(String words, double row, List<Bar> bars, Color color) {
    boolean negative = isNegative(bars);
    DoubleStream levels =
        bars.stream().flatMap(b -> Figures.levels(b.point().mark())).mapToDouble(this::x);
    DoubleStream ends = DoubleStream.concat(levels, DoubleStream.of(x(BigDecimal.ZERO)));
    double x = negative ? ends.min().orElseThrow() - GAP : ends.max().orElseThrow() + GAP;
    double base = y(row) + Pencil.LABEL * Pencil.TO_BASELINE;
    pencil.write(words, x, base, negative ? Anchor.END : Anchor.START, Pencil.LABEL, color);
  }

  private void writeTicks() {
    List<PeriodWord> ticks = new ArrayList<>();
    List<String> words = AxisWords.ticks(values, spec);
    for (int i = 0; i < words.size(); i++) {
      ticks.add(new PeriodWord(i, x(values.ticks().get(i)), words.get(i)));
    }
    AxisWords.writePeriods(pencil, plot, content, ticks);
  }

  /** Which colour is which period, over the plot, where no bar has words of its own. */
  private void writeKey() {
    double x = content.left();
    double base = plot.top() - 8;
    for (int group = 0; table.groups().size() > 1 && group < table.groups().size(); group++) {
      String period = table.groups().get(group);
      double width = Pencil.width(period, Pencil.FOOT);
      if (x + 12 + width <= content.right()) {
        pencil.line(x + 4, base - 4, x + 5, base - 4, color(group), 7);
        pencil.write(period, x + 12, base, Anchor.START, Pencil.FOOT, pencil.theme().muted());
      }
      x += 22 + width;
    }
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utfall.charts.marks.MarkedSeries.Way;
import se.utfall.charts.render.BarTable.Bar;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;

/** Upright bars from zero. */
final class ColumnPlot {

  private static final double FILL = 0.74;
  private static final double MOST_WIDTH = 72;
  private static final double ARROW = 26;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final Box content;
  private final BarTable table;
  private final ValueAxis values;
  private final EndLabels endLabels;
  private final Box plot;
  private final Span places;

  ColumnPlot(ChartSpec spec, Pencil pencil, Box content, BarTable table) {
    this.spec = spec;
    this.pencil = pencil;
    this.content = content;
    this.table = table;
    double top = content.top() + 12;
    double height = content.bottom() - 20 - top;
    values = PlotLayout.axis(spec, true, height);
    endLabels = EndLabels.of(labels(), PlotLayout.mostForLabels(content), height);
    plot = PlotLayout.plot(spec, content, top, values, endLabels);
    places = new Span(0, table.places());
  }

  void draw() {
    List<PlotShape> shapes = new ArrayList<>(PlotLayout.grid(values, places, pencil.theme()));
    double arrow = ARROW * values.span().length() / plot.height();
    for (int group = 0; group < groups(); group++) {
      BarShapes bars = new BarShapes(pencil.theme(), color(group), false, arrow);
      for (Bar bar : table.bars()) {
        if (groupOf(bar) == group) {
          bars.add(left(bar), left(bar) + barWidth(), bar.point().mark());
        }
      }
      shapes.addAll(bars.shapes());
    }
    PlotLayout.target(spec, places, pencil.theme()).ifPresent(shapes::add);
    XChartPainter.paint(pencil.drawing(), plot, places, values.span(), shapes);
    new BarMarks(pencil.marks(), spec.language(), table)
        .note(Way.ACROSS, plot, this::sides, this::y);
    PlotLayout.words(pencil, plot, content, values, spec);
    writePlaces();
    writeValues();
    endLabels.draw(pencil, plot, places, values.span());
  }

  private double[] sides(Bar bar) {
    double half = barWidth() * plot.width() / table.places() / 2;
    return new double[] {middle(bar) - half, middle(bar) + half};
  }

  private int groups() {
    return table.form() == BarTable.Form.PERIODS ? table.groups().size() : 1;
  }

  private int groupOf(Bar bar) {
    return table.form() == BarTable.Form.PERIODS ? bar.group() : 0;
  }

  private Color color(int group) {
    return pencil.theme().series(group);
  }

  private double barWidth() {
    double most = MOST_WIDTH * table.places() / plot.width();
    return Math.min(FILL / groups(), most);
  }

  private double left(Bar bar) {
    return bar.place() + 0.5 + (groupOf(bar) - groups() / 2.0) * barWidth();
  }

  private double middle(Bar bar) {
    return places.place(left(bar) + barWidth() / 2, plot.left(), plot.right());
  }

  /** The name of each series at the height of its last bar, and the target. */
  private List<EndLabels.Label> labels() {
    List<EndLabels.Label> labels = new ArrayList<>();
    spec.target()
        .ifPresent(t -> labels.add(PlotLayout.targetLabel(t, pencil.theme(), table.places())));
    if (groups() == 1) {
      return labels;
    }
    for (int i = 0; i < spec.series().size(); i++) {
      Color text = pencil.theme().seriesText(i);
      double level =
          Figures.last(spec.series().get(i))
              .flatMap(p -> Figures.anchor(p.mark()))
              .map(BigDecimal::doubleValue)
              .orElse(0.0);
      Point2D.Double end = new Point2D.Double(table.places(), level);
      labels.add(new EndLabels.Label("", spec.series().get(i).name(), text, end, 0));
    }
    return labels;
  }

  private void writePlaces() {
    List<PeriodWord> words = new ArrayList<>();
    table
        .labels()
        .forEach(
            (place, label) -> {
              double x = places.place(place + 0.5, plot.left(), plot.right());
              words.add(new PeriodWord(day(place), x, label));
            });
    AxisWords.writePeriods(pencil, plot, content, words);
  }

  private double day(int place) {
    return table.bars().stream()
        .filter(b -> b.place() == place)
        .mapToDouble(b -> Figures.middle(b.point()))
        .findFirst()
        .orElse(0);
  }

  /** The latest first, and before them those whose words say more than their bar. */
  private void writeValues() {
    Box room = new Box(plot.left() - 6, plot.top() - 18, plot.right() + 4, plot.bottom());
    PointLabels labels = new PointLabels(room, true);
    List<Bar> order = new ArrayList<>(table.bars());
    order.sort(
        Comparator.comparing((Bar b) -> b.point().mark() instanceof Mark.Exact)
            .thenComparing(Bar::place, Comparator.reverseOrder()));
    order.forEach(bar -> takeBar(labels, bar));
    for (Bar bar : order) {
      writeValue(labels, bar);
    }
  }

  private void takeBar(PointLabels labels, Bar bar) {
    double half = barWidth() * plot.width() / table.places() / 2;
    double x = middle(bar);
    double zero = y(BigDecimal.ZERO);
    Figures.levels(bar.point().mark())
        .map(this::y)
        .forEach(
            y -> labels.take(new Box(x - half, Math.min(y, zero), x + half, Math.max(y, zero))));
  }

  private void writeValue(PointLabels labels, Bar bar) {
    ChartPoint point = bar.point();
    double x = middle(bar);
    Color color = pencil.theme().seriesText(groupOf(bar));
    if (point.mark() instanceof Mark.Gap gap) {
      double zero = y(BigDecimal.ZERO);
      labels.writeAt(pencil, gap.word(), x, zero - 9, pencil.theme().muted());
      return;
    }
    List<Double> ys = Figures.levels(point.mark()).map(this::y).sorted().toList();
    boolean under = Figures.anchor(point.mark()).get().signum() < 0;
    double y = under ? ys.get(ys.size() - 1) + 10 : ys.get(0) - 10;
    labels.writeAt(pencil, point.label(), x, y, color);
  }

  private double y(BigDecimal value) {
    return values.span().place(value.doubleValue(), plot.bottom(), plot.top());
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;

/**
 * What every plot over time has: its place, both axes, the events, the target, the words around.
 */
final class TimePlot {

  static final double OVER = 14;

  private static final double EDGE = 12;

  private final ChartSpec spec;
  private final Pencil pencil;
  private final Box content;
  private final TimeAxis time;
  private final ValueAxis values;
  private final EndLabels endLabels;
  private final Box plot;
  private final Span days;
  private final Flags flags;
  private final double lift;

  /**
   * Lays out the plot.
   *
   * @param labels for the column to the right
   * @param lift room between the plot and the flags over it, for words of its own
   */
  TimePlot(
      ChartSpec spec,
      Pencil pencil,
      Box content,
      TimeAxis time,
      List<EndLabels.Label> labels,
      double lift) {
    this.spec = spec;
    this.pencil = pencil;
    this.content = content;
    this.time = time;
    this.lift = lift;
    double over = time.events().isEmpty() ? Math.max(OVER, lift) : Flags.HEIGHT + lift;
    double top = content.top() + over;
    double height = content.bottom() - 20 - top;
    values = PlotLayout.axis(spec, false, height);
    endLabels = EndLabels.of(labels, PlotLayout.mostForLabels(content), height);
    plot = PlotLayout.plot(spec, content, top, values, endLabels);
    double edge = time.days().length() * EDGE / (plot.width() - 2 * EDGE);
    days = time.days().wider(edge, edge);
    flags = new Flags(time, days);
  }

  Box plot() {
    return plot;
  }

  Span days() {
    return days;
  }

  Span values() {
    return values.span();
  }

  double x(double day) {
    return days.place(day, plot.left(), plot.right());
  }

  double y(BigDecimal value) {
    return values.span().place(value.doubleValue(), plot.bottom(), plot.top());
  }

  /** Marks of one colour for this plot. */
  MarkShapes marks(Color color) {
    double arrow = PointWords.ARROW * values.span().length() / plot.height();
    return new MarkShapes(color, pencil.theme().paper(), arrow);
  }

  /**
   * Notes where the points of a series lie.
   *
   * @param aside how far left of its place a point is drawn
   */
  void note(ChartSeries series, ToDoubleFunction<ChartPoint> aside) {
    new SeriesMarks(
            pencil.marks(),
            spec.language(),
            plot,
            point -> x(Figures.middle(point)) - aside.applyAsDouble(point),
            this::y)
        .note(series);
  }

  /** Where words of points may stand. */
  Box room() {
    double over = time.events().isEmpty() && lift == 0 ? OVER : 4;
    return new Box(plot.left() - 4, plot.top() - over, plot.right() + 4, plot.bottom());
  }

  /**
   * Paints the plot and the words of its axes.
   *
   * @param areas under the grid
   * @param figures over it
   */
  void paint(List<PlotShape> areas, List<PlotShape> figures) {
    List<PlotShape> shapes = new ArrayList<>(flags.bands(pencil, values.span()));
    shapes.addAll(areas);
    shapes.addAll(PlotLayout.grid(values, days, pencil.theme()));
    shapes.addAll(flags.lines(pencil, values.span()));
    PlotLayout.target(spec, days, pencil.theme()).ifPresent(shapes::add);
    shapes.addAll(figures);
    XChartPainter.paint(pencil.drawing(), plot, days, values.span(), shapes);
    flags.draw(pencil, plot, lift);
    PlotLayout.words(pencil, plot, content, values, spec);
    List<PeriodWord> periods = new ArrayList<>();
    time.periods().forEach((day, label) -> periods.add(new PeriodWord(day, x(day), label)));
    AxisWords.writePeriods(pencil, plot, content, periods);
  }

  /** Writes the column to the right, last of all. */
  void writeEnds() {
    endLabels.draw(pencil, plot, days, values.span());
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.style.Theme;

/**
 * The inside of one panel: its series over the one that all are held against.
 *
 * @param values the axis that all panels share
 * @param days the time that all panels share
 */
record MultiplesPanel(ChartSpec spec, Box plot, ValueAxis values, Span days, Theme theme) {

  static final double REFERENCE = 1.6;

  private static final double LINE = 2;
  private static final double DISTANCE_OF_DOTS = 12;
  private static final double LEAST_ARROW = 6;
  private static final double MOST_ARROW = 0.35;

  void paint(Pencil pencil, ChartSeries series, Optional<ChartSeries> reference, Flags flags) {
    List<PlotShape> shapes = new ArrayList<>(flags.bands(pencil, values.span()));
    shapes.addAll(PlotLayout.grid(values, days, theme));
    shapes.addAll(flags.lines(pencil, values.span()));
    PlotLayout.target(spec, days, theme).ifPresent(shapes::add);
    reference.ifPresent(r -> shapes.addAll(line(r, MultiplesKey.reference(theme), REFERENCE)));
    shapes.addAll(line(series, theme.series(0), LINE));
    XChartPainter.paint(pencil.drawing(), plot, days, values.span(), shapes);
  }

  private List<PlotShape> line(ChartSeries series, Color color, double width) {
    boolean own = width == LINE;
    boolean dotted = own && series.points().size() * DISTANCE_OF_DOTS <= plot.width();
    SeriesLine line = new SeriesLine(series, color, width, dotted);
    if (!own && isUnbroken(series)) {
      return line.line();
    }
    double arrow = arrow(series) * values.span().length() / plot.height();
    return line.shapes(new MarkShapes(color, theme.paper(), arrow), p -> 0);
  }

  /** Whether a line alone tells all. */
  private static boolean isUnbroken(ChartSeries series) {
    return series.points().size() > 1
        && series.points().stream().allMatch(p -> p.mark() instanceof Mark.Exact);
  }

  /** The length of the arrows down from bounds, none of which may leave the panel. */
  double arrow(ChartSeries series) {
    double room =
        series.points().stream()
            .filter(p -> p.mark() instanceof Mark.LessThan)
            .mapToDouble(p -> plot.bottom() - y(Figures.anchor(p.mark()).get()))
            .min()
            .orElse(PointWords.ARROW);
    return Math.max(
        LEAST_ARROW, Math.min(room, Math.min(PointWords.ARROW, MOST_ARROW * plot.height())));
  }

  double x(ChartPoint point) {
    return x(Figures.middle(point));
  }

  double x(double day) {
    return days.place(day, plot.left(), plot.right());
  }

  double y(BigDecimal value) {
    return values.span().place(value.doubleValue(), plot.bottom(), plot.top());
  }
}

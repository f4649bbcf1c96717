package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.Mark;

/**
 * One series as a line that breaks at its gaps.
 *
 * @param dotted whether every point is shown, not only those that a line alone would not tell
 */
record SeriesLine(ChartSeries series, Color color, double width, boolean dotted) {

  /** The width of a line among few. */
  static final double WIDTH = 2.2;

  /** So many points are each shown with a dot. */
  static final int EVERY_DOT = 24;

  /**
   * The line and the marks on it.
   *
   * @param aside how far left of its place a bound is drawn, in the measure of the axis of time
   */
  List<PlotShape> shapes(MarkShapes marks, ToDoubleFunction<ChartPoint> aside) {
    List<ChartPoint> points = series.points();
    Optional<ChartPoint> last = Figures.last(series);
    for (int i = 0; i < points.size(); i++) {
      ChartPoint point = points.get(i);
      double day = Figures.middle(point);
      marks.add(day - aside.applyAsDouble(point), point.mark());
      Optional<BigDecimal> value = Figures.value(point.mark());
      if (value.isPresent() && (isDotted(i) || last.get() == point)) {
        marks.dot(day, value.get());
      }
    }
    List<PlotShape> shapes = new ArrayList<>(line());
    shapes.addAll(marks.shapes());
    return shapes;
  }

  /** The line alone; none without a value. */
  List<PlotShape> line() {
    List<Point2D.Double> line = new ArrayList<>();
    for (ChartPoint point : series.points()) {
      double day = Figures.middle(point);
      Optional<BigDecimal> value = Figures.value(point.mark());
      line.add(value.map(v -> MarkShapes.point(day, v)).orElse(PlotShape.BREAK));
    }
    boolean any = line.stream().anyMatch(p -> p != PlotShape.BREAK);
    return any ? List.of(new PlotShape(PlotShape.Form.LINE, line, color, width)) : List.of();
  }

  private boolean isDotted(int i) {
    List<ChartPoint> points = series.points();
    boolean plain = points.get(i).mark() instanceof Mark.Exact;
    return dotted || !plain || !hasValue(points, i - 1) && !hasValue(points, i + 1);
  }

  static boolean hasValue(List<ChartPoint> points, int i) {
    return i >= 0 && i < points.size() && Figures.value(points.get(i).mark()).isPresent();
  }
}

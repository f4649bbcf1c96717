package se.utfall.charts.render;

import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.FunnelCurve;
import se.utfall.charts.spec.FunnelPoint;

/** The levels of a funnel that must be seen, and its curves cut where they leave the plot. */
record FunnelShapes(Funnel funnel) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * What the value axis shows: every point, and of the limits as much as the smallest area needs,
   * though not so much that the points are pressed together.
   */
  List<BigDecimal> levels(List<BigDecimal> more) {
    List<BigDecimal> levels = new ArrayList<>(more);
    levels.add(funnel.centre().value());
    funnel.points().forEach(p -> levels.add(p.value()));
    BigDecimal least = Collections.min(levels);
    BigDecimal greatest = Collections.max(levels);
    BigDecimal room = greatest.subtract(least).max(narrowest()).multiply(HALF);
    for (FunnelCurve curve : List.of(funnel.inner(), funnel.outer())) {
      for (FunnelCurve.Limit limit : curve.limits()) {
        if (limit.size().compareTo(smallest()) >= 0) {
          levels.add(limit.bounds().lower().max(least.subtract(room)));
          levels.add(limit.bounds().upper().min(greatest.add(room)));
        }
      }
    }
    return levels;
  }

  private BigDecimal smallest() {
    return funnel.points().stream().map(FunnelPoint::size).min(BigDecimal::compareTo).orElseThrow();
  }

  BigDecimal greatestSize() {
    return funnel.points().stream().map(FunnelPoint::size).max(BigDecimal::compareTo).orElseThrow();
  }

  /** The breadth of the funnel where it is narrowest. */
  private BigDecimal narrowest() {
    List<FunnelCurve.Limit> limits = funnel.outer().limits();
    if (limits.isEmpty()) {
      return BigDecimal.ZERO;
    }
    Bounds last = limits.get(limits.size() - 1).bounds();
    return last.upper().subtract(last.lower());
  }

  /** One side of a curve, broken where it leaves the plot. */
  static List<Point2D.Double> side(
      FunnelCurve curve, Function<Bounds, BigDecimal> side, Span sizes, Span values) {
    List<Point2D.Double> line = new ArrayList<>();
    for (Point2D.Double point : withCrossings(points(curve, side, sizes), values)) {
      boolean inside = point.y >= values.from() && point.y <= values.to();
      line.add(inside ? point : PlotShape.BREAK);
    }
    return line;
  }

  /** The area between both sides, flat where it would leave the plot. */
  static List<Point2D.Double> area(FunnelCurve curve, Span sizes, Span values) {
    List<Point2D.Double> area = held(points(curve, Bounds::lower, sizes), values);
    List<Point2D.Double> upper = held(points(curve, Bounds::upper, sizes), values);
    Collections.reverse(upper);
    area.addAll(upper);
    return area;
  }

  private static List<Point2D.Double> held(List<Point2D.Double> line, Span values) {
    List<Point2D.Double> held = new ArrayList<>();
    for (Point2D.Double p : withCrossings(line, values)) {
      held.add(new Point2D.Double(p.x, Math.max(values.from(), Math.min(p.y, values.to()))));
    }
    return held;
  }

  private static List<Point2D.Double> points(
      FunnelCurve curve, Function<Bounds, BigDecimal> side, Span sizes) {
    List<Point2D.Double> points = new ArrayList<>();
    for (FunnelCurve.Limit limit : curve.limits()) {
      double size = limit.size().doubleValue();
      if (size >= sizes.from() && size <= sizes.to()) {
        points.add(MarkShapes.point(size, side.apply(limit.bounds())));
      }
    }
    return points;
  }

  /** The same line with a point wherever it crosses an edge. */
  private static List<Point2D.Double> withCrossings(List<Point2D.Double> line, Span values) {
    List<Point2D.Double> crossed = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (i > 0) {
        addCrossing(crossed, line.get(i - 1), line.get(i), values.from());
        addCrossing(crossed, line.get(i - 1), line.get(i), values.to());
      }
      crossed.add(line.get(i));
    }
    return crossed;
  }

  private static void addCrossing(
      List<Point2D.Double> into, Point2D.Double from, Point2D.Double to, double edge) {
    if ((from.y < edge) != (to.y < edge) && from.y != edge && to.y != edge) {
      double share = (edge - from.y) / (to.y - from.y);
      into.add(new Point2D.Double(from.x + share * (to.x - from.x), edge));
    }
  }
}

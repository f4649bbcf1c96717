package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.FunnelPoint;
import se.utfall.charts.spec.PointClass;

/**
 * The names at the points of a funnel. Those outside the limits come first and with their figures,
 * led to by a thin line when there is no room beside the point; others get what room is left.
 */
final class FunnelNames {

  private static final double MOST = 0.34;
  private static final double LEAST = 110;
  private static final double NEAREST = 20;
  private static final double FARTHEST = 110;
  private static final double STEP = 9;

  /** Among so many areas the ordinary ones are named too; among fewer still, with lines. */
  private static final int NAMED = 60;

  private static final int LED = 14;

  private final Pencil pencil;
  private final Box plot;
  private final PointLabels labels;
  private final ToDoubleFunction<FunnelPoint> xs;
  private final ToDoubleFunction<FunnelPoint> ys;

  /** Names for points at given places in a plot. */
  FunnelNames(
      Pencil pencil,
      Box plot,
      PointLabels labels,
      ToDoubleFunction<FunnelPoint> xs,
      ToDoubleFunction<FunnelPoint> ys) {
    this.pencil = pencil;
    this.plot = plot;
    this.labels = labels;
    this.xs = xs;
    this.ys = ys;
  }

  void write(List<FunnelPoint> points, double centre) {
    points.forEach(p -> labels.takeDot(xs.applyAsDouble(p), ys.applyAsDouble(p)));
    List<FunnelPoint> outside = points.stream().filter(p -> p.kind() != PointClass.COMMON).toList();
    List<FunnelPoint> inside = points.stream().filter(p -> p.kind() == PointClass.COMMON).toList();
    lead(beside(outside), centre);
    if (points.size() <= NAMED) {
      List<FunnelPoint> left = beside(inside);
      if (points.size() <= LED) {
        lead(left, centre);
      }
    }
  }

  /** Names at their points; those that found no room are handed back. */
  private List<FunnelPoint> beside(List<FunnelPoint> points) {
    List<FunnelPoint> left = new ArrayList<>();
    for (FunnelPoint point : points) {
      double x = xs.applyAsDouble(point);
      if (!labels.write(pencil, words(point), x, ys.applyAsDouble(point), color(point))) {
        left.add(point);
      }
    }
    return left;
  }

  /** Away from the centre line if that can be, and only then across it. */
  private void lead(List<FunnelPoint> points, double centre) {
    List<FunnelPoint> across = new ArrayList<>();
    for (FunnelPoint point : points) {
      if (!lead(point, side(point, centre))) {
        across.add(point);
      }
    }
    across.forEach(point -> lead(point, -side(point, centre)));
  }

  private int side(FunnelPoint point, double centre) {
    return ys.applyAsDouble(point) > centre ? 1 : -1;
  }

  /** Away from the point, step by step, until the name covers nothing. */
  private boolean lead(FunnelPoint point, int direction) {
    double x = xs.applyAsDouble(point);
    double y = ys.applyAsDouble(point);
    double aside = labels.half(words(point)) - 6;
    for (double away = NEAREST; away <= FARTHEST; away += STEP) {
      Line2D line = new Line2D.Double(x, y + direction * 6, x, y + direction * (away - 9));
      for (double middle : new double[] {x, x + aside, x - aside}) {
        if (labels.isClear(line) && write(point, middle, y + direction * away)) {
          Color color = pencil.theme().lighter(color(point));
          pencil.line(line.getX1(), line.getY1(), line.getX2(), line.getY2(), color, 0.8);
          labels.takeLine(line);
          return true;
        }
      }
    }
    return false;
  }

  private boolean write(FunnelPoint point, double x, double y) {
    return labels.writeAt(pencil, words(point), x, y, color(point));
  }

  private String words(FunnelPoint point) {
    double most = Math.max(LEAST, MOST * plot.width());
    String name = new TextLines(Typeface.REGULAR, Pencil.TICK).shorten(point.name(), most);
    boolean plain = point.kind() == PointClass.COMMON || point.label().isBlank();
    return plain ? name : name + " " + point.label();
  }

  private Color color(FunnelPoint point) {
    return PointForm.of(point.kind(), pencil.theme()).text();
  }

  /** Keeps names off a line, which may be broken. */
  void take(List<Point2D.Double> line) {
    for (int i = 1; i < line.size(); i++) {
      if (!Double.isNaN(line.get(i - 1).y) && !Double.isNaN(line.get(i).y)) {
        labels.takeLine(new Line2D.Double(line.get(i - 1), line.get(i)));
      }
    }
  }
}

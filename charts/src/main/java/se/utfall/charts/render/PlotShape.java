package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Something inside the plot, in the measure of its axes.
 *
 * @param points a point with NaN breaks a line and ends an area
 * @param size width of a line, diameter of a dot or another mark, width of an arrow; no meaning for
 *     an area
 */
record PlotShape(Form form, List<Point2D.Double> points, Color color, double size) {

  enum Form {
    LINE,
    DASHED_LINE,
    DOTTED_LINE,
    AREA,
    DOT,
    DIAMOND,
    SQUARE,
    STAR,
    ARROW_UP,
    ARROW_DOWN,
    ARROW_RIGHT,
    ARROW_LEFT,
    CAP
  }

  static final Point2D.Double BREAK = new Point2D.Double(Double.NaN, Double.NaN);

  PlotShape {
    points = List.copyOf(points);
  }
}

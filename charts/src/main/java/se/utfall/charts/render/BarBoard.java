package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.render.PlotShape.Form;

/**
 * Collects bars and lines for a picture with several scales beside each other: everything is in the
 * units of the drawing, y downwards, and painted at once.
 */
final class BarBoard {

  private final Pencil pencil;
  private final Box plot;
  private final List<PlotShape> shapes = new ArrayList<>();

  BarBoard(Pencil pencil, Box around) {
    this.pencil = pencil;
    double left = Math.floor(around.left());
    double top = Math.floor(around.top());
    double right = left + Math.max(1, Math.floor(around.right() - left));
    double bottom = top + Math.max(1, Math.floor(around.bottom() - top));
    plot = new Box(left, top, right, bottom);
  }

  Pencil pencil() {
    return pencil;
  }

  void area(Box box, Color color) {
    List<Point2D.Double> corners =
        List.of(
            at(box.left(), box.top()),
            at(box.right(), box.top()),
            at(box.right(), box.bottom()),
            at(box.left(), box.bottom()));
    shapes.add(new PlotShape(Form.AREA, corners, color, 0));
  }

  /** Boxes of one colour, painted as one. */
  void areas(List<Box> boxes, Color color) {
    List<Point2D.Double> corners = new ArrayList<>();
    for (Box box : boxes) {
      corners.add(at(box.left(), box.top()));
      corners.add(at(box.right(), box.top()));
      corners.add(at(box.right(), box.bottom()));
      corners.add(at(box.left(), box.bottom()));
      corners.add(PlotShape.BREAK);
    }
    if (!corners.isEmpty()) {
      shapes.add(new PlotShape(Form.AREA, corners, color, 0));
    }
  }

  /** A line round the box, on its inner side. */
  void outline(Box box, Form form, Color color, double width) {
    double in = Math.min(width, Math.min(box.width(), box.height())) / 2;
    Point2D.Double first = at(box.left() + in, box.top() + in);
    List<Point2D.Double> corners =
        List.of(
            first,
            at(box.right() - in, box.top() + in),
            at(box.right() - in, box.bottom() - in),
            at(box.left() + in, box.bottom() - in),
            first);
    shapes.add(new PlotShape(form, corners, color, width));
  }

  void line(double x1, double y1, double x2, double y2, Color color, double width) {
    line(Form.LINE, x1, y1, x2, y2, color, width);
  }

  void line(Form form, double x1, double y1, double x2, double y2, Color color, double width) {
    shapes.add(new PlotShape(form, List.of(at(x1, y1), at(x2, y2)), color, width));
  }

  /** Marks of one form, each around its place. */
  void marks(Form form, List<Point2D.Double> places, Color color, double size) {
    if (!places.isEmpty()) {
      shapes.add(new PlotShape(form, places.stream().map(p -> at(p.x, p.y)).toList(), color, size));
    }
  }

  /** Slanted lines across the box. */
  void hatch(Box box, double between, Color color, double width) {
    List<Point2D.Double> lines = new ArrayList<>();
    double w = box.width();
    double h = box.height();
    for (double c = between / 2; c < w + h; c += between) {
      lines.add(at(box.left() + Math.max(0, c - h), box.top() + Math.min(c, h)));
      lines.add(at(box.left() + Math.min(c, w), box.top() + Math.max(0, c - w)));
      lines.add(PlotShape.BREAK);
    }
    if (!lines.isEmpty()) {
      shapes.add(new PlotShape(Form.LINE, lines, color, width));
    }
  }

  void paint() {
    Span x = new Span(plot.left(), plot.right());
    Span y = new Span(-plot.bottom(), -plot.top());
    XChartPainter.paint(pencil.drawing(), plot, x, y, shapes);
  }

  private static Point2D.Double at(double x, double y) {
    return new Point2D.Double(x, -y);
  }
}

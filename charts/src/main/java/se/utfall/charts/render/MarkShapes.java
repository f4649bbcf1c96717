package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Mark;

/** What is drawn at one place for each kind of mark, gathered by form so that it stays small. */
final class MarkShapes {

  private static final double DOT = 7;
  private static final double HOLE = 3.4;
  private static final double WHISKER = 1.5;
  private static final double BAND = 7;
  private static final double CAP = 7;
  private static final double ARROW = 8;

  private final Color color;
  private final Color paper;
  private final double arrowLength;
  private final List<Point2D.Double> dots = new ArrayList<>();
  private final List<Point2D.Double> holes = new ArrayList<>();
  private final List<Point2D.Double> whiskers = new ArrayList<>();
  private final List<Point2D.Double> bands = new ArrayList<>();
  private final List<Point2D.Double> caps = new ArrayList<>();
  private final List<Point2D.Double> arrowsUp = new ArrayList<>();
  private final List<Point2D.Double> arrowsDown = new ArrayList<>();
  private final List<PlotShape> judged = new ArrayList<>();

  /**
   * Marks of one colour.
   *
   * @param arrowLength of the arrow down from a bound, in the measure of the value axis
   */
  MarkShapes(Color color, Color paper, double arrowLength) {
    this.color = color;
    this.paper = paper;
    this.arrowLength = arrowLength;
  }

  void dot(double x, BigDecimal value) {
    dots.add(point(x, value));
  }

  /** Marks of points that look otherwise than the dots. */
  void judge(PlotShape marks) {
    judged.add(marks);
  }

  /** The mark without its dot: interval, arrow or hole. */
  void add(double x, Mark mark) {
    if (mark instanceof Mark.Derived derived) {
      holes.add(point(x, derived.value()));
    } else if (mark instanceof Mark.Approximate a) {
      whisker(whiskers, x, a.lower(), a.upper());
      caps.add(point(x, a.lower()));
      caps.add(point(x, a.upper()));
    } else if (mark instanceof Mark.AtLeast a) {
      whisker(whiskers, x, a.value(), a.upper());
      arrowsUp.add(point(x, a.upper()));
    } else if (mark instanceof Mark.Range r) {
      whisker(bands, x, r.lower(), r.upper());
    } else if (mark instanceof Mark.LessThan l) {
      Point2D.Double bound = point(x, l.upper());
      Point2D.Double tip = new Point2D.Double(x, bound.y - arrowLength);
      whiskers.addAll(List.of(bound, tip, PlotShape.BREAK));
      caps.add(bound);
      arrowsDown.add(tip);
    }
  }

  List<PlotShape> shapes() {
    List<PlotShape> shapes = new ArrayList<>();
    add(shapes, Form.LINE, bands, color, BAND);
    add(shapes, Form.LINE, whiskers, color, WHISKER);
    add(shapes, Form.CAP, caps, color, CAP);
    add(shapes, Form.ARROW_UP, arrowsUp, color, ARROW);
    add(shapes, Form.ARROW_DOWN, arrowsDown, color, ARROW);
    add(shapes, Form.DOT, dots, color, DOT);
    shapes.addAll(judged);
    add(shapes, Form.DOT, holes, paper, HOLE);
    return shapes;
  }

  private static void add(
      List<PlotShape> shapes, Form form, List<Point2D.Double> points, Color color, double size) {
    if (!points.isEmpty()) {
      shapes.add(new PlotShape(form, points, color, size));
    }
  }

  private static void whisker(
      List<Point2D.Double> into, double x, BigDecimal lower, BigDecimal upper) {
    into.addAll(List.of(point(x, lower), point(x, upper), PlotShape.BREAK));
  }

  static Point2D.Double point(double x, BigDecimal y) {
    return new Point2D.Double(x, y.doubleValue());
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.style.Theme;

/** The bars of one colour; upright, or lying when the axes change places. */
final class BarShapes {

  private static final double OUTLINE = 1.4;

  private final Theme theme;
  private final Color color;
  private final boolean lying;
  private final double arrow;
  private final List<Point2D.Double> full = new ArrayList<>();
  private final List<Point2D.Double> light = new ArrayList<>();
  private final List<Point2D.Double> outlines = new ArrayList<>();
  private final List<Point2D.Double> whiskers = new ArrayList<>();
  private final List<PlotShape> heads = new ArrayList<>();

  /**
   * Bars of one colour.
   *
   * @param arrow length of the arrow towards less, in the measure of the value axis
   */
  BarShapes(Theme theme, Color color, boolean lying, double arrow) {
    this.theme = theme;
    this.color = color;
    this.lying = lying;
    this.arrow = arrow;
  }

  /** A bar from one side to the other of its place. */
  void add(double from, double to, Mark mark) {
    double middle = (from + to) / 2;
    if (mark instanceof Mark.Exact exact) {
      area(full, from, to, 0, number(exact.value()));
    } else if (mark instanceof Mark.Derived derived) {
      area(light, from, to, 0, number(derived.value()));
      area(outlines, from, to, 0, number(derived.value()));
    } else if (mark instanceof Mark.Approximate a) {
      area(light, from, to, 0, number(a.value()));
      whisker(middle, number(a.lower()), number(a.upper()));
    } else if (mark instanceof Mark.AtLeast a) {
      area(full, from, to, 0, number(a.value()));
      whisker(middle, number(a.value()), number(a.upper()));
      head(middle, number(a.upper()), true);
    } else if (mark instanceof Mark.Range r) {
      area(light, from, to, number(r.lower()), number(r.upper()));
      area(outlines, from, to, number(r.lower()), number(r.upper()));
    } else if (mark instanceof Mark.LessThan l) {
      line(from, number(l.upper()), to, number(l.upper()));
      whisker(middle, number(l.upper()), number(l.upper()) - arrow);
      head(middle, number(l.upper()) - arrow, false);
    }
  }

  List<PlotShape> shapes() {
    List<PlotShape> shapes = new ArrayList<>();
    add(shapes, Form.AREA, full, color, 0);
    add(shapes, Form.AREA, light, theme.tint(color), 0);
    add(shapes, Form.LINE, outlines, color, OUTLINE);
    add(shapes, Form.LINE, whiskers, color.darker(), OUTLINE);
    shapes.addAll(heads);
    return shapes;
  }

  private static void add(
      List<PlotShape> shapes, Form form, List<Point2D.Double> points, Color color, double size) {
    if (!points.isEmpty()) {
      shapes.add(new PlotShape(form, points, color, size));
    }
  }

  private void area(List<Point2D.Double> into, double from, double to, double low, double high) {
    Point2D.Double first = at(from, low);
    into.addAll(List.of(first, at(from, high), at(to, high), at(to, low), first, PlotShape.BREAK));
  }

  private void whisker(double place, double from, double to) {
    line(place, from, place, to);
  }

  private void line(double place1, double value1, double place2, double value2) {
    whiskers.addAll(List.of(at(place1, value1), at(place2, value2), PlotShape.BREAK));
  }

  private void head(double place, double value, boolean towardsMore) {
    Form upright = towardsMore ? Form.ARROW_UP : Form.ARROW_DOWN;
    Form flat = towardsMore ? Form.ARROW_RIGHT : Form.ARROW_LEFT;
    List<Point2D.Double> tip = List.of(at(place, value));
    heads.add(new PlotShape(lying ? flat : upright, tip, color.darker(), 8));
  }

  private Point2D.Double at(double place, double value) {
    return lying ? new Point2D.Double(value, place) : new Point2D.Double(place, value);
  }

  private static double number(BigDecimal value) {
    return value.doubleValue();
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.render.PlotShape.Form;
import se.utfall.charts.spec.ControlGroup;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.LimitBand;
import se.utfall.charts.style.Theme;

/** Means and limits as steps: a new level begins where a group of points begins. */
record LimitShapes(ControlLimits control, Span days, Theme theme) {

  static final double MEAN = 1.6;
  static final double LIMIT = 1.1;

  /** What lies between settled limits, under everything else. */
  List<PlotShape> bands() {
    List<PlotShape> bands = new ArrayList<>();
    for (ControlGroup group : shown()) {
      if (group.limits().isPresent() && !group.trial()) {
        bands.add(band(group, group.limits().get()));
      }
    }
    return bands;
  }

  private PlotShape band(ControlGroup group, LimitBand limits) {
    double lower = limits.lower().value().doubleValue();
    double upper = limits.upper().value().doubleValue();
    List<Point2D.Double> corners =
        List.of(
            new Point2D.Double(from(group), lower),
            new Point2D.Double(from(group), upper),
            new Point2D.Double(to(group), upper),
            new Point2D.Double(to(group), lower));
    return new PlotShape(Form.AREA, corners, theme.faint(theme.series(0)), 0);
  }

  /** Limits, means and, where a new level begins, an upright line. */
  List<PlotShape> lines(Span values) {
    List<PlotShape> lines = new ArrayList<>();
    for (ControlGroup group : shown()) {
      Form form = group.trial() ? Form.DOTTED_LINE : Form.LINE;
      Color color = group.trial() ? theme.lighter(theme.muted()) : theme.rule();
      group
          .limits()
          .ifPresent(
              l -> {
                lines.add(flat(group, l.lower().value(), form, color, LIMIT));
                lines.add(flat(group, l.upper().value(), form, color, LIMIT));
              });
      lines.add(flat(group, group.mean().value(), Form.LINE, theme.ink(), MEAN));
      if (group != control.groups().get(0)) {
        lines.add(upright(from(group), values));
      }
    }
    return lines;
  }

  private PlotShape upright(double day, Span values) {
    List<Point2D.Double> ends =
        List.of(new Point2D.Double(day, values.from()), new Point2D.Double(day, values.to()));
    return new PlotShape(Form.LINE, ends, theme.rule(), 1.4);
  }

  private PlotShape flat(
      ControlGroup group, BigDecimal level, Form form, Color color, double width) {
    List<Point2D.Double> ends =
        List.of(MarkShapes.point(from(group), level), MarkShapes.point(to(group), level));
    return new PlotShape(form, ends, color, width);
  }

  /** Groups of which something is within the picture. */
  private List<ControlGroup> shown() {
    return control.groups().stream().filter(g -> from(g) < to(g)).toList();
  }

  double from(ControlGroup group) {
    return Math.max(days.from(), group.start().toEpochDay());
  }

  double to(ControlGroup group) {
    return Math.min(days.to(), group.endExclusive().toEpochDay());
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.EventMark;

/** Events: a thin line through the plot and a number over it. */
final class Flags {

  static final double HEIGHT = 22;

  private static final double SIZE = 16;

  private final TimeAxis time;
  private final Span days;

  /**
   * The events of an axis of time.
   *
   * @param days that the plot shows, from edge to edge
   */
  Flags(TimeAxis time, Span days) {
    this.time = time;
    this.days = days;
  }

  /** The time that an event went on, to lie under everything else. */
  List<PlotShape> bands(Pencil pencil, Span values) {
    List<PlotShape> bands = new ArrayList<>();
    for (EventMark event : time.events()) {
      double from = start(event);
      double to = Math.min(TimeAxis.last(event), days.to());
      if (event.end().isPresent() && from < to) {
        List<Point2D.Double> corners =
            List.of(
                new Point2D.Double(from, values.from()),
                new Point2D.Double(from, values.to()),
                new Point2D.Double(to, values.to()),
                new Point2D.Double(to, values.from()));
        Color color = pencil.theme().tint(pencil.theme().grid());
        bands.add(new PlotShape(PlotShape.Form.AREA, corners, color, 0));
      }
    }
    return bands;
  }

  /** A line at the first day of each event. */
  List<PlotShape> lines(Pencil pencil, Span values) {
    List<PlotShape> lines = new ArrayList<>();
    for (EventMark event : time.events()) {
      List<Point2D.Double> ends =
          List.of(
              new Point2D.Double(start(event), values.from()),
              new Point2D.Double(start(event), values.to()));
      lines.add(new PlotShape(PlotShape.Form.DASHED_LINE, ends, pencil.theme().rule(), 0.8));
    }
    return lines;
  }

  private double start(EventMark event) {
    return Math.max(TimeAxis.first(event), days.from());
  }

  /**
   * The numbers over the plot.
   *
   * @param lift how far over it, for words between
   */
  void draw(Pencil pencil, Box plot, double lift) {
    List<Double> wanted = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    int most = (int) (plot.width() / (SIZE + 2));
    for (EventMark event : time.events().subList(0, Math.min(most, time.events().size()))) {
      wanted.add(days.place(start(event), plot.left(), plot.right()));
      sizes.add(SIZE + 2);
    }
    List<Double> places = Spread.apart(wanted, sizes, plot.left() - SIZE / 2, plot.right() + SIZE);
    for (int i = 0; i < places.size(); i++) {
      if (lift > 0) {
        double foot = wanted.get(i);
        pencil.line(foot, plot.top() - lift, foot, plot.top(), pencil.theme().rule(), 1);
      }
      flag(pencil, Integer.toString(i + 1), places.get(i), wanted.get(i), plot.top() - lift);
    }
  }

  private static void flag(Pencil pencil, String number, double x, double foot, double top) {
    double y = top - HEIGHT + SIZE / 2;
    pencil.line(x, y, foot, top, pencil.theme().rule(), 1);
    Ellipse2D circle = new Ellipse2D.Double(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
    pencil.drawing().fill(new Path2D.Double(circle), pencil.theme().rule());
    pencil.writeBold(number, x, y + 3.9, Anchor.MIDDLE, 11, pencil.theme().paper());
  }
}

package se.utfall.charts.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import se.utfall.charts.spec.TimelineEvent;
import se.utfall.charts.spec.TimelineWords;
import se.utfall.charts.style.Theme;

/** How an event looks, by what is known of its time; the form alone tells, without colour. */
enum TimelineForm {
  /** A dot. */
  DAY,
  /** A hollow bar. */
  WITHIN,
  /** A full bar. */
  LASTING;

  private static final double OUTLINE = 1.4;

  static TimelineForm of(TimelineEvent event) {
    if (event.lasting()) {
      return LASTING;
    }
    return event.isOfOneDay() ? DAY : WITHIN;
  }

  String word(TimelineWords words) {
    return switch (this) {
      case DAY -> words.day();
      case WITHIN -> words.within();
      case LASTING -> words.lasting();
    };
  }

  /** Notes the mark of an event. */
  void note(MarkBook.Entry entry, TimelineEvent event, double from, double to, double middle) {
    double day = (from + to) / 2;
    Box shape =
        this == DAY
            ? new Box(day, middle, day, middle)
            : new Box(from, middle, Math.max(to, from + OUTLINE), middle);
    String title = event.title().isBlank() ? event.when() : event.title();
    entry.shape(event.when(), title, (shape.left() + shape.right()) / 2, middle, shape);
  }

  /** Exactly as long as its time, though never thinner than a line. */
  void draw(BarBoard board, double from, double to, double middle, double letters) {
    Theme theme = board.pencil().theme();
    Color color = theme.muted();
    double half = Math.min(4.5, 0.36 * letters);
    Box bar = new Box(from, middle - half, Math.max(to, from + OUTLINE), middle + half);
    switch (this) {
      case DAY -> {
        Point2D.Double place = new Point2D.Double((from + to) / 2, middle);
        board.marks(PlotShape.Form.DOT, List.of(place), color, 2 * half);
      }
      case LASTING -> board.area(bar, color);
      case WITHIN -> {
        board.area(bar, theme.paper());
        board.outline(bar, PlotShape.Form.LINE, color, OUTLINE);
      }
    }
  }
}

package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.Timeline;
import se.utfall.charts.spec.TimelineEvent;

/** One line over the events that says what their forms mean, if there is room for it whole. */
final class TimelineKey {

  private static final double HEIGHT = 20;
  private static final double LEAST_CONTENT = 150;
  private static final double BAR = 16;
  private static final double BETWEEN = 16;

  private final Pencil pencil;
  private final Box content;
  private final List<Item> items = new ArrayList<>();

  private record Item(TimelineForm form, String word, double x) {}

  private TimelineKey(Pencil pencil, Box content) {
    this.pencil = pencil;
    this.content = content;
  }

  /** No key. */
  static TimelineKey none(Pencil pencil, Box content) {
    return new TimelineKey(pencil, content);
  }

  /** The key to the forms that occur; days alone need none. */
  static TimelineKey of(Timeline timeline, Pencil pencil, Box content) {
    TimelineKey key = new TimelineKey(pencil, content);
    Set<TimelineForm> present = EnumSet.noneOf(TimelineForm.class);
    for (TimelineEvent event : timeline.events()) {
      present.add(TimelineForm.of(event));
    }
    boolean needed =
        present.contains(TimelineForm.WITHIN) || present.contains(TimelineForm.LASTING);
    if (needed && content.height() >= LEAST_CONTENT) {
      key.add(timeline, present);
    }
    return key;
  }

  private void add(Timeline timeline, Set<TimelineForm> present) {
    double x = content.left();
    for (TimelineForm form : present) {
      String word = form.word(timeline.words());
      items.add(new Item(form, word, x));
      x += BAR + 6 + Pencil.width(word, Pencil.TICK) + BETWEEN;
    }
    if (x - BETWEEN > content.right()) {
      items.clear();
    }
  }

  double height() {
    return items.isEmpty() ? 0 : HEIGHT;
  }

  void draw() {
    double y = content.top() + HEIGHT / 2 - 3;
    BarBoard board =
        new BarBoard(
            pencil,
            new Box(content.left(), content.top(), content.right(), content.top() + HEIGHT));
    for (Item item : items) {
      item.form().draw(board, item.x(), item.x() + BAR, y, Pencil.TICK);
      double base = y + Pencil.TICK * Pencil.TO_BASELINE;
      double x = item.x() + BAR + 6;
      pencil.writeFitted(
          item.word(), x, base, Typeface.REGULAR, Pencil.TICK, pencil.theme().muted());
    }
    if (!items.isEmpty()) {
      board.paint();
    }
  }
}

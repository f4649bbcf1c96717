package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.utfall.charts.drawing.Words.Anchor;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.PointClass;

/** One line over the plot that says what the forms of the points mean, if there is room for it. */
final class KeyLine {

  private static final double HEIGHT = 20;
  private static final double LEAST_CONTENT = 150;
  private static final double BETWEEN = 16;
  private static final double TO_WORD = 11;

  /** Those that say something first: when room ends, the last goes. */
  private static final List<PointClass> ORDER =
      List.of(PointClass.IMPROVEMENT, PointClass.CONCERN, PointClass.NEUTRAL, PointClass.COMMON);

  private final Pencil pencil;
  private final Box content;
  private final List<Item> items = new ArrayList<>();

  private record Item(PointForm form, String word, double x) {}

  /**
   * The key to some classes.
   *
   * @param present the classes that occur; without any but the common one no key is needed
   */
  KeyLine(Pencil pencil, Box content, ClassWords words, Set<PointClass> present) {
    this.pencil = pencil;
    this.content = content;
    boolean needed = present.stream().anyMatch(k -> k != PointClass.COMMON);
    if (needed && content.height() >= LEAST_CONTENT) {
      double x = content.left() + 6;
      for (PointClass kind : ORDER) {
        String word = words.of(kind);
        double end = x + TO_WORD + Pencil.width(word, Pencil.TICK);
        if (present.contains(kind) && !word.isBlank() && end <= content.right()) {
          items.add(new Item(PointForm.of(kind, pencil.theme()), word, x));
          x = end + BETWEEN;
        }
      }
    }
  }

  /** What is left for the plot. */
  Box under() {
    double top = content.top() + (items.isEmpty() ? 0 : HEIGHT);
    return new Box(content.left(), top, content.right(), content.bottom());
  }

  void draw() {
    double y = content.top() + HEIGHT / 2 - 2;
    for (Item item : items) {
      item.form().draw(pencil, item.x(), y);
      double base = y + Pencil.TICK * Pencil.TO_BASELINE;
      pencil.write(
          item.word(), item.x() + TO_WORD, base, Anchor.START, Pencil.TICK, item.form().text());
    }
  }
}

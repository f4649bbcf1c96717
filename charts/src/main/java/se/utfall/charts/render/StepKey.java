package se.utfall.charts.render;

import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ColourScale;

/** Says over the plot which shade is which step, in as many lines as that takes. */
final class StepKey {

  private static final double LINE = 18;
  private static final double BETWEEN = 16;
  private static final double SWATCH = 15;
  private static final double TO_WORD = SWATCH + 6;
  private static final TextLines WORDS = new TextLines(Typeface.REGULAR, Pencil.TICK);

  private final Box content;
  private final List<Item> items = new ArrayList<>();

  /** One sign with its word; without shade for the words of cells that have none. */
  private record Item(int step, String word, double x, double y) {
    double end() {
      return x + TO_WORD + Pencil.width(word, Pencil.TICK);
    }

    boolean shaded() {
      return step >= 0;
    }

    Box swatch() {
      double middle = y + LINE / 2;
      return new Box(x, middle - 6, x + SWATCH, middle + 6);
    }
  }

  /** No key, where every cell says itself what it is. */
  StepKey(Box content) {
    this.content = content;
  }

  /**
   * A key to every step.
   *
   * @param bare what cells without a step say, when they have no room to say it themselves
   */
  StepKey(Box content, ColourScale scale, List<String> bare) {
    this.content = content;
    for (int step = 0; step < scale.steps().size(); step++) {
      add(step, scale.steps().get(step));
    }
    if (!bare.isEmpty()) {
      add(-1, String.join(", ", bare));
    }
  }

  private void add(int step, String word) {
    String shown = WORDS.shorten(word, content.width() - TO_WORD - 2);
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    double x = last == null ? content.left() : last.end() + BETWEEN;
    double y = last == null ? content.top() : last.y();
    if (last != null && x + TO_WORD + Pencil.width(shown, Pencil.TICK) > content.right()) {
      x = content.left();
      y += LINE;
    }
    items.add(new Item(step, shown, x, y));
  }

  /** Whether each step can still be told from the others by its word. */
  boolean tells() {
    return items.stream().map(Item::word).distinct().count() == items.size();
  }

  /** What is left for the plot. */
  Box under() {
    double top = items.isEmpty() ? content.top() : items.get(items.size() - 1).y() + LINE + 6;
    return new Box(content.left(), top, content.right(), content.bottom());
  }

  void fill(BarBoard board, StepShades shades) {
    for (Item item : items) {
      if (item.shaded()) {
        board.area(item.swatch(), shades.of(item.step()));
      } else {
        board.outline(item.swatch(), PlotShape.Form.LINE, shades.theme().rule(), 1);
      }
    }
  }

  void write(Pencil pencil) {
    for (Item item : items) {
      double base = item.y() + LINE / 2 + Pencil.TICK * Pencil.TO_BASELINE;
      pencil.writeFitted(
          item.word(),
          item.x() + TO_WORD,
          base,
          Typeface.REGULAR,
          Pencil.TICK,
          pencil.theme().muted());
    }
  }
}

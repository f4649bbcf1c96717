package se.utfall.charts.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.style.Theme;

/** One line over all panels that says what the lines are that stand in every one of them. */
final class MultiplesKey {

  private static final double HEIGHT = 20;
  private static final double SAMPLE = 24;
  private static final double TO_WORDS = 7;
  private static final double BETWEEN = 18;
  private static final TextLines LINES = new TextLines(Typeface.REGULAR, Pencil.TICK);

  private final Box content;
  private final List<Item> items = new ArrayList<>();

  private record Item(String words, Color color, boolean dashed) {}

  MultiplesKey(ChartSpec spec, Multiples multiples, Theme theme, Box content) {
    this.content = content;
    multiples.reference().ifPresent(r -> items.add(new Item(words(r), reference(theme), false)));
    spec.target().ifPresent(t -> items.add(new Item(t.label(), theme.muted(), true)));
  }

  /** The colour of the line that all are held against. */
  static Color reference(Theme theme) {
    return theme.rule();
  }

  private static String words(ChartSeries reference) {
    String figure = Figures.last(reference).map(ChartPoint::label).orElse("");
    return (reference.name() + " " + figure).strip();
  }

  /** What is left for the panels. */
  Box under() {
    double top = content.top() + (items.isEmpty() ? 2 : HEIGHT + 2);
    return new Box(content.left(), top, content.right(), content.bottom());
  }

  /** Side by side, each shortened to its share when they do not fit whole. */
  void draw(Pencil pencil) {
    double signs = items.size() * (SAMPLE + TO_WORDS) + (items.size() - 1) * BETWEEN;
    double room = content.width() - signs;
    double natural = items.stream().mapToDouble(i -> Pencil.width(i.words(), Pencil.TICK)).sum();
    double y = content.top() + HEIGHT / 2 - 3;
    double x = content.left();
    for (Item item : items) {
      double most = natural <= room ? room : room / items.size();
      String words = LINES.shorten(item.words(), most);
      if (item.dashed()) {
        pencil.dots(x, y, x + SAMPLE, y, item.color());
      } else {
        pencil.line(x, y, x + SAMPLE, y, item.color(), MultiplesPanel.REFERENCE);
      }
      double base = y + Pencil.TICK * Pencil.TO_BASELINE;
      Color color = pencil.theme().muted();
      x += SAMPLE + TO_WORDS;
      if (!words.isBlank()) {
        pencil.writeFitted(words, x, base, Typeface.REGULAR, Pencil.TICK, color);
      }
      x += Pencil.width(words, Pencil.TICK) + BETWEEN;
    }
  }
}

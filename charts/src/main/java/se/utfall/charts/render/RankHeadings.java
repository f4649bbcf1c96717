package se.utfall.charts.render;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utfall.charts.drawing.Typeface;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Ranking;
import se.utfall.charts.style.Theme;

/** The words over the rows of a ranking: what the places are, the whole and the target. */
final class RankHeadings {

  private static final double BETWEEN = 12;
  private static final double MOST_OF_PLACES = 0.4;
  private static final TextLines LINES = new TextLines(Typeface.REGULAR, Pencil.TICK);

  private final RankLayout layout;
  private final Theme theme;
  private final List<Level> levels = new ArrayList<>();

  /** A line down through the rows, and its words. */
  private record Level(BigDecimal value, String label, Color color) {}

  /** Words with their left end. */
  private record Placed(Level level, String words, double left) {
    double right() {
      return left + Pencil.width(words, Pencil.TICK);
    }
  }

  RankHeadings(ChartSpec spec, RankLayout layout, Theme theme) {
    this.layout = layout;
    this.theme = theme;
    if (layout.parts().dots()) {
      layout
          .ranking()
          .whole()
          .filter(w -> !w.label().isBlank())
          .ifPresent(w -> levels.add(new Level(w.value(), w.label(), theme.ink())));
      spec.target()
          .filter(t -> !t.label().isBlank())
          .ifPresent(t -> levels.add(new Level(t.value(), t.label(), theme.muted())));
    }
  }

  /** The least number of lines over the rows. */
  static int lines(ChartSpec spec, Ranking ranking, RankParts parts) {
    boolean places = parts.places() && !ranking.placeWord().isBlank();
    boolean levels = parts.dots() && (ranking.whole().isPresent() || spec.target().isPresent());
    return places || levels ? 1 : 0;
  }

  /** Whether the words of the levels need a line each. */
  boolean collide() {
    return layout.columns().stream()
        .map(this::placed)
        .anyMatch(p -> p.size() == 2 && p.get(0).right() + BETWEEN > p.get(1).left());
  }

  private String placeWord(RankColumn column) {
    double width = column.right() - column.left();
    boolean shown = layout.placeWidth() > 0;
    return shown ? LINES.shorten(layout.ranking().placeWord(), MOST_OF_PLACES * width) : "";
  }

  /** From left to right, each as near to its line as there is room. */
  private List<Placed> placed(RankColumn column) {
    String places = placeWord(column);
    double taken = places.isEmpty() ? 0 : Pencil.width(places, Pencil.TICK) + BETWEEN;
    double from = column.left() + taken;
    return levels.stream()
        .map(l -> placed(l, column, from))
        .sorted(Comparator.comparing(Placed::left))
        .toList();
  }

  private Placed placed(Level level, RankColumn column, double from) {
    String words = LINES.shorten(level.label(), column.right() - from);
    double width = Pencil.width(words, Pencil.TICK);
    double middle = layout.x(column, level.value());
    double left = Math.max(from, Math.min(middle - width / 2, column.right() - width));
    return new Placed(level, words, left);
  }

  void write(Pencil pencil) {
    boolean apart = collide();
    for (RankColumn column : layout.columns()) {
      double base = layout.headingBase();
      write(pencil, placeWord(column), column.left(), base, theme.muted());
      for (Placed placed : placed(column)) {
        write(pencil, placed.words(), placed.left(), base, placed.level().color());
        base -= apart ? RankLayout.HEADING : 0;
      }
    }
  }

  private static void write(Pencil pencil, String words, double x, double y, Color color) {
    if (!words.isBlank()) {
      pencil.writeFitted(words, x, y, Typeface.REGULAR, Pencil.TICK, color);
    }
  }
}

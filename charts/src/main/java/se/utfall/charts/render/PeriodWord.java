package se.utfall.charts.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The label of one period under the plot.
 *
 * @param day in the middle of the period, counted from 1970
 * @param x where it stands
 */
record PeriodWord(double day, double x, String text) {

  private static final double BETWEEN = 12;
  private static final double YEAR = 365.25;

  /**
   * All of them when they fit; else every second, third … of each year, beginning with its first;
   * else, from the last backwards, whatever does not touch.
   */
  static List<PeriodWord> fitting(List<PeriodWord> words, Box content) {
    long perYear = perYear(words);
    for (int step = 1; step <= perYear; step++) {
      int every = step;
      List<PeriodWord> some =
          words.stream().filter(w -> every == 1 || w.partOfYear(perYear) % every == 0).toList();
      if (perYear % step == 0 && fit(some, content)) {
        return some;
      }
    }
    return backwards(words, content);
  }

  /** How many periods a year has; one when they are further apart or uneven. */
  private static long perYear(List<PeriodWord> words) {
    if (words.size() < 3) {
      return 1;
    }
    double length = words.get(words.size() - 1).day() - words.get(0).day();
    double gap = length / (words.size() - 1);
    return Math.max(1, Math.round(YEAR / gap));
  }

  private long partOfYear(long perYear) {
    LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
    return (long) ((date.getDayOfYear() - 1) * perYear / (double) date.lengthOfYear());
  }

  private static boolean fit(List<PeriodWord> words, Box content) {
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i - 1).clears(words.get(i), content)) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static List<PeriodWord> backwards(List<PeriodWord> words, Box content) {
    List<PeriodWord> chosen = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0; i--) {
      PeriodWord word = words.get(i);
      if (chosen.isEmpty() || word.clears(chosen.get(chosen.size() - 1), content)) {
        chosen.add(word);
      }
    }
    return chosen;
  }

  private boolean clears(PeriodWord next, Box content) {
    return inside(content) + half() + BETWEEN <= next.inside(content) - next.half();
  }

  /** The place, moved so far that the word is not cut at the edge. */
  double inside(Box content) {
    return Math.max(content.left() + half(), Math.min(x, content.right() - half()));
  }

  private double half() {
    return Pencil.width(text, Pencil.TICK) / 2;
  }
}

package se.utfall.analytics.changepoint;

import java.util.Arrays;
import se.utfall.analytics.series.Sorted;

/** Ranks from 1, ties sharing their average; doubled, so that they are whole numbers. */
final class Ranks {

  private Ranks() {}

  static long[] doubled(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return Arrays.stream(values).mapToLong(value -> doubled(sorted, value)).toArray();
  }

  /** The first and the last rank of the value, added. */
  private static long doubled(double[] sorted, double value) {
    return Sorted.below(sorted, value) + 1L + Sorted.upTo(sorted, value);
  }
}

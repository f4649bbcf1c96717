package se.utfall.analytics.changepoint;

import java.util.Arrays;

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
    return below(sorted, value) + 1L + below(sorted, Math.nextUp(value));
  }

  /** How many are smaller. */
  private static int below(double[] sorted, double value) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

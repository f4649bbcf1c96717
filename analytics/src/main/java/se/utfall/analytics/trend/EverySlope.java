package se.utfall.analytics.trend;

import java.util.Arrays;

/**
 * The rising slopes of all pairs, found by rank by looking at every pair a few times over, without
 * listing them: how many slopes lie in each of some thousand equal stretches of numbers, then in
 * each stretch of the one that holds the rank, until a stretch is one number. As the last way out
 * it is slow (a pair takes some nanoseconds) and always right.
 */
final class EverySlope {

  private static final int STRETCH_BITS = 12;
  private static final long LARGEST = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

  private final double[] times;
  private final double[] values;
  private final long[] counts = new long[1 << STRETCH_BITS];
  private long before;
  private double found;
  private long firstRank;
  private long lastRank;

  EverySlope(double[] times, double[] values) {
    this.times = times;
    this.values = values;
  }

  /** The slope of this rank among the rising ones, from 1; quickest where between the limits. */
  double at(long rank, double lowest, double highest) {
    if (rank < firstRank || rank > lastRank) {
      var low = Double.doubleToRawLongBits(lowest);
      if (!search(rank, low, Double.doubleToRawLongBits(highest))) {
        search(rank, 0, LARGEST);
      }
    }
    return found;
  }

  /** Positive numbers stand in the order of their bits. */
  private boolean search(long rank, long lowest, long highest) {
    var low = lowest;
    var high = highest;
    while (true) {
      var shift = Math.max(0, 64 - STRETCH_BITS - Long.numberOfLeadingZeros(high - low));
      count(low, high, shift);
      var stretch = 0;
      var reached = before;
      while (stretch < counts.length && reached + counts[stretch] < rank) {
        reached += counts[stretch++];
      }
      if (rank <= before || stretch == counts.length) {
        return false;
      }
      low += (long) stretch << shift;
      high = Math.min(high, low + (1L << shift) - 1);
      if (shift == 0) {
        found = Double.longBitsToDouble(low);
        firstRank = reached + 1;
        lastRank = reached + counts[stretch];
        return true;
      }
    }
  }

  private void count(long low, long high, int shift) {
    Arrays.fill(counts, 0);
    before = 0;
    for (int i = 0; i < values.length; i++) {
      var time = times[i];
      var value = values[i];
      for (int j = i + 1; j < values.length; j++) {
        var rise = values[j] - value;
        var bits = Double.doubleToRawLongBits(rise / (times[j] - time));
        if (rise > 0 && bits < low) {
          before++;
        } else if (rise > 0 && bits <= high) {
          counts[(int) (bits - low >>> shift)]++;
        }
      }
    }
  }
}

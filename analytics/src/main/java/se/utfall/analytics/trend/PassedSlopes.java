package se.utfall.analytics.trend;

import java.util.Arrays;

/** A growing list of pair slopes, up to a most. */
final class PassedSlopes {

  private final double[] times;
  private final double[] values;
  private final int most;
  private double[] slopes = new double[1 << 12];
  private int count;

  PassedSlopes(double[] times, double[] values, int most) {
    this.times = times;
    this.values = values;
    this.most = most;
  }

  /** Begins anew. */
  void clear() {
    count = 0;
  }

  /** Adds the slope of two points; says nothing when the list is full, which shows in the count. */
  void add(int i, int j) {
    if (count == slopes.length && count < most) {
      slopes = Arrays.copyOf(slopes, (int) Math.min(most, 2L * count));
    }
    if (count < slopes.length) {
      slopes[count++] = (values[j] - values[i]) / (times[j] - times[i]);
    }
  }

  int count() {
    return count;
  }

  /** The slopes at two places, from 0 for the smallest. */
  double[] at(int first, int last) {
    var listed = Arrays.copyOf(slopes, count);
    Ranks.place(listed, first == last ? new int[] {first} : new int[] {first, last});
    return new double[] {listed[first], listed[last]};
  }
}

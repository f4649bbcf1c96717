package se.utfall.analytics.trend;

import java.util.Arrays;

/**
 * The sum over all pairs i &lt; j of sign(later_j − earlier_i), in O(n log n).
 *
 * <p>With the same values on both sides it is Mann–Kendall's S. With upper bounds as the earlier
 * and lower bounds as the later side, every pair counts with the lowest sign it can have, and the
 * sum is a floor under S.
 *
 * <p>Source: W. R. Knight (1966), A computer method for calculating Kendall's tau with ungrouped
 * data, JASA 61 (counting while merging).
 */
final class PairSigns {

  /** Up to this many values, comparing every pair is quicker than merging. */
  private static final int DIRECT = 48;

  private static final int SHORT = 8;

  private final double[] earlier;
  private final double[] later;
  private final double[] spare;

  private PairSigns(double[] earlier, double[] later) {
    this.earlier = earlier.clone();
    this.later = later.clone();
    this.spare = new double[earlier.length];
  }

  /** Mann–Kendall's S of values whose groups of equal ones have these sizes. */
  static long sum(double[] values, int[] ties) {
    var n = values.length;
    if (n <= DIRECT) {
      return direct(values, values, 0, n);
    }
    var notLevel = (long) n * (n - 1) / 2;
    for (long t : ties) {
      notLevel -= t * (t - 1) / 2;
    }
    return notLevel - 2 * new PairSigns(values, new double[0]).falling(0, n);
  }

  /** Counts the pairs within a stretch of the earlier side that fall, and leaves it sorted. */
  private long falling(int from, int to) {
    if (to - from <= SHORT) {
      return insert(from, to);
    }
    var middle = (from + to) >>> 1;
    var falling = falling(from, middle) + falling(middle, to);
    System.arraycopy(earlier, from, spare, from, middle - from);
    var left = from;
    var right = middle;
    var k = from;
    while (left < middle && right < to) {
      var one = spare[left];
      var other = earlier[right];
      var first = other < one ? 1 : 0;
      earlier[k++] = other < one ? other : one;
      falling += first * (middle - left);
      right += first;
      left += 1 - first;
    }
    System.arraycopy(spare, left, earlier, k, middle - left);
    return falling;
  }

  private long insert(int from, int to) {
    var falling = 0L;
    for (int k = from + 1; k < to; k++) {
      var moved = earlier[k];
      var place = k;
      for (; place > from && earlier[place - 1] > moved; place--) {
        earlier[place] = earlier[place - 1];
      }
      earlier[place] = moved;
      falling += k - place;
    }
    return falling;
  }

  static long sum(double[] earlier, double[] later) {
    return earlier.length <= DIRECT
        ? direct(earlier, later, 0, earlier.length)
        : new PairSigns(earlier, later).sum(0, earlier.length);
  }

  private static long direct(double[] earlier, double[] later, int from, int to) {
    var sum = 0;
    for (int i = from; i < to; i++) {
      var left = earlier[i];
      for (int j = i + 1; j < to; j++) {
        sum += (later[j] > left ? 1 : 0) - (later[j] < left ? 1 : 0);
      }
    }
    return sum;
  }

  /** Sums the pairs within a stretch and leaves both sides of it sorted. */
  private long sum(int from, int to) {
    if (to - from <= DIRECT) {
      var sum = direct(earlier, later, from, to);
      Arrays.sort(earlier, from, to);
      Arrays.sort(later, from, to);
      return sum;
    }
    var middle = (from + to) >>> 1;
    var sum = sum(from, middle) + sum(middle, to) + across(from, middle, to);
    merge(earlier, from, middle, to);
    merge(later, from, middle, to);
    return sum;
  }

  private long across(int from, int middle, int to) {
    var sum = 0L;
    var below = from;
    var notAbove = from;
    for (int j = middle; j < to; j++) {
      while (below < middle && earlier[below] < later[j]) {
        below++;
      }
      while (notAbove < middle && earlier[notAbove] <= later[j]) {
        notAbove++;
      }
      sum += (below - from) - (middle - notAbove);
    }
    return sum;
  }

  private void merge(double[] side, int from, int middle, int to) {
    System.arraycopy(side, from, spare, from, middle - from);
    var left = from;
    var right = middle;
    for (int k = from; left < middle; k++) {
      side[k] = right < to && side[right] < spare[left] ? side[right++] : spare[left++];
    }
  }
}

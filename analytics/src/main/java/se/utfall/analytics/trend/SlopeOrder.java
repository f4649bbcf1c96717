package se.utfall.analytics.trend;

/**
 * The points in the order of their keys at a slope, and how many pairs have a smaller slope.
 *
 * <p>With {@code key_b(i) = y_i − b·(t_i − t_0)}, the slope of a pair i &lt; j is below b exactly
 * when key_b(j) &lt; key_b(i): the pairs below b are those that the order has turned around.
 * Between the orders at two slopes, exactly the pairs with a slope between the two change places.
 * Sorting anew takes O(n log n); to a slope nearby, sorting by insertion takes one step for each
 * pair passed.
 *
 * <p>A key is a whole number with the index of its point in the lowest bits, so that one number is
 * moved for each point and equal keys count as turned around. Keys are rounded; {@link #noise} says
 * how near a pair can come to the slope before it may stand on the wrong side.
 *
 * <p>Source: W. R. Knight (1966), A computer method for calculating Kendall's tau with ungrouped
 * data, JASA 61 (counting while merging); M. B. Dillencourt, D. M. Mount and N. S. Netanyahu
 * (1992), A randomized algorithm for slope selection, International Journal of Computational
 * Geometry and Applications 2.
 */
final class SlopeOrder {

  private static final int SHORT = 8;

  /** No key is taken as smaller than this share of 1; beyond it digits are lost, nothing else. */
  private static final double SMALLEST = 1e-250;

  private final double[] times;
  private final double[] values;
  private final double height;
  private final double width;
  private final double shortest;
  private final int indexBits;
  private final long indexMask;
  private final long[] order;
  private final long[] spare;
  private long below;

  /** Points at strictly rising times; before the first {@link #sort} there is no order. */
  SlopeOrder(double[] times, double[] values) {
    var n = times.length;
    this.times = new double[n];
    this.values = new double[n];
    var highest = SMALLEST;
    var step = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      this.times[i] = times[i] - times[0];
      this.values[i] = values[i] - values[0];
      highest = Math.max(highest, Math.abs(this.values[i]));
      step = i == 0 ? step : Math.min(step, times[i] - times[i - 1]);
    }
    height = highest;
    width = this.times[n - 1];
    shortest = step;
    indexBits = 32 - Integer.numberOfLeadingZeros(n);
    indexMask = (1L << indexBits) - 1;
    order = new long[n];
    spare = new long[n];
  }

  /** Pairs with a slope below that of the order. */
  long below() {
    return below;
  }

  /**
   * A pair whose slope is farther than this from a slope stands on its right side there: twice what
   * rounding can do to keys and to the slope itself.
   */
  double noise(double slope) {
    var key = 2 * (0x1p-49 + Math.scalb(1.0, indexBits - 60));
    return Double.isInfinite(slope)
        ? 0
        : (height + slope * width) * key / shortest + slope * 0x1p-49;
  }

  /** Orders the points at a slope, 0 or more. */
  void sort(double slope) {
    for (int i = 0; i < order.length; i++) {
      order[i] = order.length - 1 - i;
    }
    rekey(slope);
    below = merge(0, order.length);
  }

  /**
   * Goes from the order there is to that at another slope, 0 or more, in one step for each pair
   * passed.
   *
   * @param passed is told of them, in no particular order; null for nobody
   */
  void move(double slope, PassedSlopes passed) {
    rekey(slope);
    below += insert(0, order.length, passed);
  }

  private void rekey(double slope) {
    var last = order.length - 1;
    var endless = Double.isInfinite(slope);
    var largest = endless ? width : height + slope * width;
    var scale = Math.scalb(1.0, 62 - indexBits) / largest;
    for (int k = 0; k < order.length; k++) {
      var index = order[k] & indexMask;
      var i = last - (int) index;
      var key = endless ? -times[i] : values[i] - slope * times[i];
      order[k] = (long) (key * scale) << indexBits | index;
    }
  }

  private long merge(int from, int to) {
    if (to - from <= SHORT) {
      return insert(from, to, null);
    }
    var middle = (from + to) >>> 1;
    var turned = merge(from, middle) + merge(middle, to);
    System.arraycopy(order, from, spare, from, middle - from);
    var left = from;
    var right = middle;
    var k = from;
    while (left < middle && right < to) {
      var one = spare[left];
      var other = order[right];
      var first = other < one ? 1 : 0;
      order[k++] = Math.min(one, other);
      turned += first * (middle - left);
      right += first;
      left += 1 - first;
    }
    System.arraycopy(spare, left, order, k, middle - left);
    return turned;
  }

  /** Sorts a stretch; says how many more pairs are turned around than were. */
  private long insert(int from, int to, PassedSlopes passed) {
    var turned = 0L;
    for (int k = from + 1; k < to; k++) {
      var moved = order[k];
      var index = moved & indexMask;
      var place = k;
      while (place > from && order[place - 1] > moved) {
        place--;
        turned += (order[place] & indexMask) > index ? 1 : -1;
      }
      if (passed != null) {
        tell(passed, moved, place, k);
      }
      if (place < k) {
        System.arraycopy(order, place, order, place + 1, k - place);
        order[place] = moved;
      }
    }
    return turned;
  }

  private void tell(PassedSlopes passed, long moved, int place, int end) {
    for (int k = place; k < end; k++) {
      passed.add(point(order[k]), point(moved));
    }
  }

  private int point(long key) {
    return order.length - 1 - (int) (key & indexMask);
  }
}

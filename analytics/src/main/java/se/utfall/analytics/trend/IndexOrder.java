package se.utfall.analytics.trend;

/**
 * The order that keys put their indexes in, by merging; equal keys stay in the order they began in.
 */
final class IndexOrder {

  private final double[] keys;
  private final int[] spare;

  private IndexOrder(double[] keys) {
    this.keys = keys;
    this.spare = new int[keys.length];
  }

  /** Indexes by rising key; equal keys by rising index. */
  static int[] of(double[] keys) {
    var n = keys.length;
    var order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    new IndexOrder(keys).sort(order, 0, n);
    return order;
  }

  private void sort(int[] order, int from, int to) {
    if (to - from <= 12) {
      insert(order, from, to);
      return;
    }
    var middle = (from + to) >>> 1;
    sort(order, from, middle);
    sort(order, middle, to);
    System.arraycopy(order, from, spare, from, middle - from);
    var left = from;
    var right = middle;
    for (int k = from; left < middle; k++) {
      order[k] =
          right < to && keys[order[right]] < keys[spare[left]] ? order[right++] : spare[left++];
    }
  }

  private void insert(int[] order, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      var moved = order[i];
      var k = i;
      for (; k > from && keys[order[k - 1]] > keys[moved]; k--) {
        order[k] = order[k - 1];
      }
      order[k] = moved;
    }
  }
}

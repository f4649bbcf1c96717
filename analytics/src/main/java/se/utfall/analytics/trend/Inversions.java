package se.utfall.analytics.trend;

/**
 * Pairs of a sequence that stand in falling order: how many there are, in O(n log n), and which, in
 * that and one step for each.
 *
 * <p>Source: W. R. Knight (1966), A computer method for calculating Kendall's tau with ungrouped
 * data, JASA 61.
 */
final class Inversions {

  /** Is told of every pair in falling order. */
  interface Visitor {
    void visit(int larger, int smaller);
  }

  private final int[] sequence;
  private final int[] spare;
  private final Visitor visitor;

  private Inversions(int[] sequence, Visitor visitor) {
    this.sequence = sequence.clone();
    this.spare = new int[sequence.length];
    this.visitor = visitor;
  }

  static long count(int[] sequence) {
    return new Inversions(sequence, null).sort(0, sequence.length);
  }

  /** Tells of each, in no particular order. */
  static void visit(int[] sequence, Visitor visitor) {
    new Inversions(sequence, visitor).sort(0, sequence.length);
  }

  private long sort(int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    var middle = (from + to) >>> 1;
    var count = sort(from, middle) + sort(middle, to);
    System.arraycopy(sequence, from, spare, from, middle - from);
    var left = from;
    var right = middle;
    for (int k = from; left < middle; k++) {
      if (right < to && sequence[right] < spare[left]) {
        count += middle - left;
        tell(left, middle, sequence[right]);
        sequence[k] = sequence[right++];
      } else {
        sequence[k] = spare[left++];
      }
    }
    return count;
  }

  private void tell(int left, int middle, int smaller) {
    if (visitor != null) {
      for (int i = left; i < middle; i++) {
        visitor.visit(spare[i], smaller);
      }
    }
  }
}

package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Hides cells one by one until no small cell is too narrow: each time the one that answers most of
 * the weaknesses {@link Guard} finds, weaknesses that few cells answer counting more. Where many
 * dimensions are entangled this does better than {@link Elimination}, which may leave a small cell
 * a way out that is too narrow to help.
 */
final class Greedy {

  private final Counts counts;
  private final Guard guard;
  private final Work work;

  Greedy(Counts counts, Guard guard, Work work) {
    this.counts = counts;
    this.guard = guard;
    this.work = work;
  }

  /** The cells to hide; only when all small cells can be protected. */
  BitSet hide(BitSet start) {
    guard.pattern().show(start);
    for (var cuts = guard.primaryWeaknesses();
        !cuts.isEmpty();
        cuts = guard.primaryWeaknesses()) {
      work.requireLeft();
      guard.pattern().hide(mostUseful(cuts));
    }
    return guard.pattern().hidden();
  }

  private int mostUseful(List<BitSet> cuts) {
    var use = new double[counts.size()];
    var best = -1;
    for (BitSet cut : cuts) {
      var each = 1.0 / cut.cardinality();
      cut.stream().forEach(cell -> use[cell] += each);
    }
    for (int cell = 0; cell < use.length; cell++) {
      if (use[cell] > 0 && (best < 0 || isBetter(cell, best, use))) {
        best = cell;
      }
    }
    return best;
  }

  private boolean isBetter(int cell, int other, double[] use) {
    return use[cell] > use[other]
        || use[cell] == use[other] && counts.count(cell) < counts.count(other);
  }
}

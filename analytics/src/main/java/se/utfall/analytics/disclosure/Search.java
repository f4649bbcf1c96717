package se.utfall.analytics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the choice that hides fewest cells. Every weakness that {@link Guard} finds is a set of
 * cells one of which must be hidden; the search hides one after the other of them, and turns back
 * where the sets that are left, counted without overlap, need more cells than the best choice so
 * far. If it ends by itself, what it found is the fewest.
 *
 * <p>Source: Fischetti and Salazar-González (2001), Solving the cell suppression problem on tabular
 * data with linear constraints, Management Science 47: branch and cut.
 */
final class Search {

  private final Counts counts;
  private final Guard guard;
  private final Work work;
  private final List<BitSet> cuts = new ArrayList<>();
  private Optional<BitSet> best = Optional.empty();
  private int bound;

  Search(Counts counts, Guard guard, Work work) {
    this.counts = counts;
    this.guard = guard;
    this.work = work;
  }

  /**
   * The choice of fewest hidden cells among those that hide at least {@code hidden} and in all less
   * than {@code bound}; empty when there is none.
   *
   * @throws Work.Spent when the work allowed is done before; {@link #best()} has the best until
   *     then
   */
  Optional<BitSet> fewest(BitSet hidden, int bound) {
    best = Optional.empty();
    this.bound = bound;
    descend((BitSet) hidden.clone(), new BitSet());
    return best;
  }

  /** The best choice of the latest search. */
  Optional<BitSet> best() {
    return best;
  }

  private void descend(BitSet hidden, BitSet refused) {
    work.requireLeft();
    var size = hidden.cardinality();
    if (size >= bound) {
      return;
    }
    var choice = nextChoice(hidden, refused, size);
    if (choice.isEmpty()) {
      return;
    }
    var refusedHere = (BitSet) refused.clone();
    for (int cell : inOrder(choice.get(), hidden)) {
      hidden.set(cell);
      descend(hidden, refusedHere);
      hidden.clear(cell);
      refusedHere.set(cell);
    }
  }

  /** The cells to try one by one; empty when there is nothing to find here, or it was found. */
  private Optional<BitSet> nextChoice(BitSet hidden, BitSet refused, int size) {
    var open = openCuts(hidden, refused);
    if (open.isEmpty()) {
      guard.pattern().show(hidden);
      var found = guard.primaryWeaknesses();
      if (!found.isEmpty()) {
        cuts.addAll(found);
        open = openCuts(hidden, refused);
      } else {
        return secondaryChoice(hidden, refused, size);
      }
    }
    return size + leastMore(open) >= bound ? Optional.empty() : Optional.of(open.get(0));
  }

  private Optional<BitSet> secondaryChoice(BitSet hidden, BitSet refused, int size) {
    var narrow = guard.secondaryWeakness();
    if (narrow.isEmpty()) {
      best = Optional.of((BitSet) hidden.clone());
      bound = size;
    }
    narrow.ifPresent(cells -> cells.andNot(refused));
    return narrow;
  }

  /** The cuts with no hidden cell, without what is refused, smallest first. */
  private List<BitSet> openCuts(BitSet hidden, BitSet refused) {
    var open = new ArrayList<BitSet>();
    work.spend(cuts.size() * (1L + counts.size() / 64));
    for (BitSet cut : cuts) {
      if (!cut.intersects(hidden)) {
        var left = (BitSet) cut.clone();
        left.andNot(refused);
        open.add(left);
      }
    }
    open.sort(Comparator.comparingInt(BitSet::cardinality));
    return open;
  }

  /** How many cells more are needed at least: cuts that share none need one each. */
  private int leastMore(List<BitSet> open) {
    var covered = new BitSet();
    var more = 0;
    for (BitSet cut : open) {
      if (cut.isEmpty()) {
        return bound;
      }
      if (!cut.intersects(covered)) {
        covered.or(cut);
        more++;
      }
    }
    return more;
  }

  /** Cells that answer most cuts first, then small counts, then by id. */
  private List<Integer> inOrder(BitSet cells, BitSet hidden) {
    var answers = new int[counts.size()];
    for (BitSet cut : cuts) {
      if (!cut.intersects(hidden)) {
        cut.stream().forEach(cell -> answers[cell]++);
      }
    }
    return cells.stream()
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(cell -> -answers[cell])
                .thenComparingLong(counts::count)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}

package se.utfall.analytics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final long words;
  private int bound;

  Search(Counts counts, Guard guard, Work work) {
    this.counts = counts;
    this.guard = guard;
    this.work = work;
    words = 8 + counts.size() / 32;
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
    descend((BitSet) hidden.clone(), new BitSet(), List.of(), 0);
    return best;
  }

  /** The best choice of the latest search. */
  Optional<BitSet> best() {
    return best;
  }

  /**
   * Looks below one choice.
   *
   * @param refused cells not to hide here
   * @param above the cuts that were open one cell before
   * @param seen how many cuts were known then
   */
  private void descend(BitSet hidden, BitSet refused, List<BitSet> above, int seen) {
    work.requireLeft();
    var size = hidden.cardinality();
    if (size >= bound) {
      return;
    }
    var open = openCuts(hidden, above, seen);
    var choice = nextChoice(hidden, refused, size, open);
    if (choice.isEmpty()) {
      return;
    }
    var known = cuts.size();
    var refusedHere = (BitSet) refused.clone();
    for (int cell : inOrder(choice.get(), open)) {
      hidden.set(cell);
      descend(hidden, refusedHere, open, known);
      hidden.clear(cell);
      refusedHere.set(cell);
    }
  }

  /** The cells to try one by one; empty when there is nothing to find here, or it was found. */
  private Optional<BitSet> nextChoice(BitSet hidden, BitSet refused, int size, List<BitSet> open) {
    if (open.isEmpty()) {
      guard.pattern().show(hidden);
      open.addAll(guard.primaryWeaknesses());
      cuts.addAll(open);
    }
    if (open.isEmpty()) {
      return secondaryChoice(hidden, refused, size);
    }
    var left = without(open, refused);
    return size + leastMore(left) >= bound ? Optional.empty() : Optional.of(left.get(0));
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

  /** The cuts with no hidden cell. */
  private List<BitSet> openCuts(BitSet hidden, List<BitSet> above, int seen) {
    var open = new ArrayList<BitSet>();
    above.stream().filter(cut -> !cut.intersects(hidden)).forEach(open::add);
    cuts.subList(seen, cuts.size()).stream()
        .filter(cut -> !cut.intersects(hidden))
        .forEach(open::add);
    work.spend((above.size() + cuts.size() - seen) * words);
    return open;
  }

  /** What is left of the cuts, smallest first. */
  private List<BitSet> without(List<BitSet> open, BitSet refused) {
    work.spend(open.size() * 4 * words);
    var left = new ArrayList<BitSet>(open.size());
    var sizeAndPlace = new long[open.size()];
    for (BitSet cut : open) {
      var rest = cut;
      if (cut.intersects(refused)) {
        rest = (BitSet) cut.clone();
        rest.andNot(refused);
      }
      sizeAndPlace[left.size()] = ((long) rest.cardinality() << Integer.SIZE) + left.size();
      left.add(rest);
    }
    Arrays.sort(sizeAndPlace);
    return Arrays.stream(sizeAndPlace).mapToObj(place -> left.get((int) place)).toList();
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
  private List<Integer> inOrder(BitSet cells, List<BitSet> open) {
    var answers = new int[counts.size()];
    open.forEach(cut -> cut.stream().forEach(cell -> answers[cell]++));
    work.spend(counts.size() + open.size() * 4 * words);
    return cells.stream()
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(cell -> -answers[cell])
                .thenComparingLong(counts::count)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}

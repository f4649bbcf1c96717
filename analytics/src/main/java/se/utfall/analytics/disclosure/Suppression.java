package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Chooses the cells to hide in a table that adds up. First choices are made by {@link Elimination}
 * in two orders and by {@link Ways} alone; each is widened along ways until no small cell is too
 * narrow, and then rid of what need not be hidden. The best is improved by {@link Search}, as a
 * whole, and where that is too much in {@link Neighbourhoods}.
 */
final class Suppression {

  private static final long NEEDED = 6_000_000_000L;
  private static final long WHOLE = 150_000_000L;
  private static final int MOST_ROUNDS = 6;

  /**
   * A choice of hidden cells.
   *
   * @param fewest whether it is proved that no choice hides fewer
   */
  record Choice(BitSet hidden, boolean fewest) {}

  private final Counts counts;
  private final BitSet primary;
  private final BitSet hideable;
  private final DisclosureSettings settings;
  private final Work work = new Work(NEEDED);
  private final Dictionary all;
  private final Ways ways;

  /**
   * For these small cells.
   *
   * @param hideable them and all others that may be hidden
   */
  Suppression(Counts counts, BitSet primary, BitSet hideable, DisclosureSettings settings) {
    this.counts = counts;
    this.primary = primary;
    this.hideable = hideable;
    this.settings = settings;
    all = new Dictionary(counts, hideable, work);
    ways = new Ways(counts, all, settings.primaryWidth(), work);
  }

  /** The small cells that are too narrow even when all that may be hidden is. */
  BitSet unprotectable() {
    var hidingAll = new Pattern(all.copy(), hideable);
    return new Guard(counts, hidingAll, primary, settings, work).narrow();
  }

  /** The choice; only when all small cells can be protected. */
  Choice choose() {
    work.allow(NEEDED);
    return Stream.<Supplier<BitSet>>of(
            () -> eliminated(leastUsefulFirst()), () -> primary, () -> eliminated(largestFirst()))
        .map(this::valid)
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(BitSet::cardinality).thenComparingLong(counts::persons))
        .map(this::improve)
        .orElseThrow(Work.Spent::new);
  }

  private List<Integer> largestFirst() {
    return others(cell -> 0);
  }

  /** Last what shares most sums with small cells: hidden, it serves several of them. */
  private List<Integer> leastUsefulFirst() {
    var shared = new long[counts.size()];
    for (int row = 0; row < counts.sums(); row++) {
      var sum = counts.sum(row);
      var small = 0;
      for (int cell : sum) {
        small += primary.get(cell) ? 1 : 0;
      }
      for (int cell : sum) {
        shared[cell] += small;
      }
    }
    return others(cell -> shared[cell]);
  }

  private List<Integer> others(ToLongFunction<Integer> first) {
    var others = (BitSet) hideable.clone();
    others.andNot(primary);
    return others.stream()
        .boxed()
        .sorted(
            Comparator.comparingLong(first)
                .thenComparingLong(cell -> -counts.count(cell))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private BitSet eliminated(List<Integer> order) {
    return new Elimination(new Pattern(all.copy(), hideable), work).hide(primary, order);
  }

  /** A first choice made right; empty when that takes too much work or too large numbers. */
  private Optional<BitSet> valid(Supplier<BitSet> first) {
    try {
      return Optional.of(released(wide(first.get())))
          .filter(hidden -> guard(hidden).protectsPrimary())
          .filter(hidden -> guard(hidden).secondaryWeakness().isEmpty());
    } catch (Work.Spent | ArithmeticException tooMuch) {
      return Optional.empty();
    }
  }

  /** The choice with further cells hidden until no small cell is too narrow. */
  private BitSet wide(BitSet start) {
    var hidden = (BitSet) start.clone();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var caution = round;
      var narrow = guard(hidden).narrow();
      if (narrow.isEmpty()) {
        return hidden;
      }
      narrow.stream().forEach(cell -> hidden.or(ways.outOf(cell, hidden, caution)));
    }
    return hideable;
  }

  /**
   * Publishes again, the largest first, what no small cell needs. Where the work or the size of
   * numbers sets an end, the rest stays hidden.
   */
  private BitSet released(BitSet start) {
    var guard = guard(start);
    var hidden = (BitSet) start.clone();
    try {
      for (int cell : largestFirst()) {
        if (hidden.get(cell)) {
          guard.pattern().publish(cell);
          if (guard.protectsPrimary()) {
            hidden.clear(cell);
          } else {
            guard.pattern().hide(cell);
          }
        }
      }
      return hidden;
    } catch (Work.Spent | ArithmeticException tooMuch) {
      return withoutKnown(hidden);
    }
  }

  /** The choice without others than small cells that can be worked out anyway. */
  private BitSet withoutKnown(BitSet start) {
    work.allow(NEEDED);
    var guard = guard(start);
    var hidden = (BitSet) start.clone();
    for (int cell : largestFirst()) {
      if (hidden.get(cell) && guard.weakness(cell).isPresent()) {
        hidden.clear(cell);
      }
    }
    return hidden;
  }

  private Guard guard(BitSet hidden) {
    var alone = new Pattern(new Dictionary(counts, hidden, work), hidden);
    return new Guard(counts, alone, primary, settings, work);
  }

  private Choice improve(BitSet start) {
    work.allow(WHOLE);
    var guard = new Guard(counts, new Pattern(all.copy(), hideable), primary, settings, work);
    var search = new Search(counts, guard, work);
    try {
      return new Choice(search.fewest(primary, start.cardinality()).orElse(start), true);
    } catch (Work.Spent | ArithmeticException tooMuch) {
      var best = search.best().orElse(start);
      return new Choice(
          new Neighbourhoods(counts, primary, hideable, settings).improve(best), false);
    }
  }
}

package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Chooses the cells to hide in a table that adds up: {@link Elimination} in two orders, each made
 * wide enough, then rid of what need not be hidden; the better of the two improved by {@link
 * Search}, as a whole and then in changing neighbourhoods, as far as the work allowed goes.
 */
final class Suppression {

  private static final long NEEDED = 8_000_000_000L;
  private static final long REPAIR = 200_000_000L;
  private static final long WHOLE = 400_000_000L;

  /**
   * A choice of hidden cells.
   *
   * @param fewest whether it is proved that no choice hides fewer
   */
  record Choice(BitSet hidden, boolean fewest) {}

  private final Counts counts;
  private final BitSet primary;
  private final BitSet hideable;
  private final Work work = new Work(NEEDED);
  private final Guard guard;
  private final Pattern pattern;
  private final Search search;

  /**
   * For these small cells.
   *
   * @param hideable them and all others that may be hidden
   */
  Suppression(Counts counts, BitSet primary, BitSet hideable, DisclosureSettings settings) {
    this.counts = counts;
    this.primary = primary;
    this.hideable = hideable;
    pattern = new Pattern(new Dictionary(counts, hideable, work), hideable);
    guard = new Guard(counts, pattern, primary, settings, work);
    search = new Search(counts, guard, work);
  }

  /** The small cells that are too narrow even when all that may be hidden is. */
  BitSet unprotectable() {
    pattern.show(hideable);
    var cells = new BitSet();
    primary.stream().filter(cell -> guard.weakness(cell).isPresent()).forEach(cells::set);
    return cells;
  }

  /** The choice; only when all small cells can be protected. */
  Choice choose() {
    return Stream.<Supplier<BitSet>>of(
            () -> eliminated(largestFirst()),
            () -> eliminated(leastUsefulFirst()),
            () -> new Greedy(counts, guard, work).hide(primary))
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
    var all = new Pattern(new Dictionary(counts, hideable, work), hideable);
    return new Elimination(all, work).hide(primary, order);
  }

  /** A first choice made right; empty when that takes too much work or too large numbers. */
  private Optional<BitSet> valid(Supplier<BitSet> first) {
    work.allow(NEEDED);
    try {
      return wideEnough(released(wide(first.get())));
    } catch (Work.Spent | ArithmeticException tooMuch) {
      return Optional.empty();
    }
  }

  /** The choice with further cells hidden until no small cell is too narrow. */
  private BitSet wide(BitSet hidden) {
    pattern.show(hidden);
    return guard.protectsPrimary() ? hidden : repaired(hidden).orElse(hideable);
  }

  private Optional<BitSet> wideEnough(BitSet hidden) {
    pattern.show(hidden);
    return guard.secondaryWeakness().isEmpty() ? Optional.of(hidden) : repaired(hidden);
  }

  private Optional<BitSet> repaired(BitSet hidden) {
    work.allow(REPAIR);
    var found = searched(hidden, counts.size() + 1);
    work.allow(NEEDED);
    return found;
  }

  private Optional<BitSet> searched(BitSet hidden, int bound) {
    try {
      return search.fewest(hidden, bound);
    } catch (Work.Spent spent) {
      return search.best();
    }
  }

  /** Publishes again, the largest first, what no small cell needs. */
  private BitSet released(BitSet hidden) {
    pattern.show(hidden);
    for (int cell : largestFirst()) {
      if (pattern.isHidden(cell)) {
        pattern.publish(cell);
        if (!guard.protectsPrimary()) {
          pattern.hide(cell);
        }
      }
    }
    return pattern.hidden();
  }

  private Choice improve(BitSet start) {
    work.allow(WHOLE);
    try {
      return new Choice(search.fewest(primary, start.cardinality()).orElse(start), true);
    } catch (Work.Spent spent) {
      return new Choice(
          new Neighbourhoods(counts, primary, search, work).improve(search.best().orElse(start)),
          false);
    } catch (ArithmeticException overflow) {
      return new Choice(start, false);
    }
  }
}

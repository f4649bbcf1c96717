package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.Optional;
import java.util.Random;

/**
 * Improves a choice of hidden cells where the whole is too much to search: takes out a few cells
 * that lie near one another and asks {@link Search} for fewer in their place, again and again. The
 * same table always gets the same answer: the sequence of random numbers is fixed.
 *
 * <p>Source: Shaw (1998), Using constraint programming and local search methods to solve vehicle
 * routing problems: large neighbourhood search.
 */
final class Neighbourhoods {

  private static final long ALL = 400_000_000L;
  private static final long ONE = 2_000_000L;
  private static final int SMALLEST = 2;
  private static final int WIDEST = 9;
  private static final long SEED = 1;

  private final Counts counts;
  private final BitSet primary;
  private final Search search;
  private final Work work;
  private final Random random = new Random(SEED);

  Neighbourhoods(Counts counts, BitSet primary, Search search, Work work) {
    this.counts = counts;
    this.primary = primary;
    this.search = search;
    this.work = work;
  }

  BitSet improve(BitSet start) {
    var best = start;
    for (long spent = 0; spent < ALL && best.cardinality() > primary.cardinality(); ) {
      work.allow(ONE);
      best = searched(without(best), best.cardinality()).orElse(best);
      spent += 1 + ONE - work.left();
    }
    return best;
  }

  private Optional<BitSet> searched(BitSet hidden, int bound) {
    try {
      return search.fewest(hidden, bound);
    } catch (Work.Spent spent) {
      return search.best();
    } catch (ArithmeticException overflow) {
      return Optional.empty();
    }
  }

  /** The choice without a few of its secondary cells, each beside one before. */
  private BitSet without(BitSet hidden) {
    var rest = (BitSet) hidden.clone();
    var near = new BitSet();
    for (int n = SMALLEST + random.nextInt(WIDEST - SMALLEST); n > 0; n--) {
      var candidates = (BitSet) rest.clone();
      candidates.andNot(primary);
      if (candidates.intersects(near)) {
        candidates.and(near);
      }
      if (!candidates.isEmpty()) {
        var cell = oneOf(candidates);
        rest.clear(cell);
        near.or(besides(cell));
      }
    }
    return rest;
  }

  private int oneOf(BitSet cells) {
    return cells.stream().skip(random.nextInt(cells.cardinality())).findFirst().orElseThrow();
  }

  /** The cells that share a sum with this one. */
  private BitSet besides(int cell) {
    var near = new BitSet();
    for (int row = 0; row < counts.sums(); row++) {
      var line = new BitSet();
      for (int other : counts.sum(row)) {
        line.set(other);
      }
      if (line.get(cell)) {
        near.or(line);
      }
    }
    work.spend(counts.sums());
    return near;
  }
}

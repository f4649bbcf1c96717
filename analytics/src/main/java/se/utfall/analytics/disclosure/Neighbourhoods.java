package se.utfall.analytics.disclosure;

import java.util.Arrays;
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

  private static final long ALL = 300_000_000L;
  private static final long ONE = 3_000_000L;
  private static final int SMALLEST = 2;
  private static final int QUIET = 25;
  private static final int MOST_CELLS = 250;
  private static final long SEED = 1;

  private final Counts counts;
  private final BitSet primary;
  private final BitSet hideable;
  private final DisclosureSettings settings;
  private final Work work = new Work(ALL);
  private final Random random = new Random(SEED);
  private final BitSet[] beside;
  private int removed = SMALLEST + 2;
  private int quiet;

  Neighbourhoods(Counts counts, BitSet primary, BitSet hideable, DisclosureSettings settings) {
    this.counts = counts;
    this.primary = primary;
    this.hideable = hideable;
    this.settings = settings;
    beside = new BitSet[counts.size()];
    Arrays.setAll(beside, cell -> new BitSet());
    for (int row = 0; row < counts.sums(); row++) {
      var line = new BitSet();
      Arrays.stream(counts.sum(row)).forEach(line::set);
      line.stream().forEach(cell -> beside[cell].or(line));
    }
  }

  BitSet improve(BitSet start) {
    var best = start;
    for (long spent = 0; spent < ALL && best.cardinality() > primary.cardinality(); ) {
      work.allow(ONE);
      var found = improvedSomewhere(best).orElse(best);
      adapt(work.left() < 0, found.cardinality() < best.cardinality());
      best = found;
      spent += 1 + ONE - work.left();
    }
    return best;
  }

  /** Smaller where the search did not come to its end, wider when it has long found nothing. */
  private void adapt(boolean tooMuch, boolean better) {
    quiet = tooMuch || better ? 0 : quiet + 1;
    if (tooMuch) {
      removed = Math.max(SMALLEST, removed - 1);
    } else if (quiet == QUIET) {
      removed++;
      quiet = 0;
    }
  }

  private Optional<BitSet> improvedSomewhere(BitSet hidden) {
    var rest = without(hidden);
    var near = near(hidden, rest);
    Optional<Search> search = Optional.empty();
    try {
      var pattern = new Pattern(new Dictionary(counts, near, work), near);
      var guard = new Guard(counts, pattern, primary, settings, work);
      search = Optional.of(new Search(counts, guard, work));
      return search.get().fewest(rest, hidden.cardinality() + 1);
    } catch (Work.Spent | ArithmeticException tooMuch) {
      return search.flatMap(Search::best);
    }
  }

  /** The choice and what may be hidden in its place: cells that share sums with those removed. */
  private BitSet near(BitSet hidden, BitSet rest) {
    var near = (BitSet) hidden.clone();
    near.andNot(rest);
    spread(near);
    if (near.cardinality() < MOST_CELLS) {
      spread(near);
    }
    near.and(hideable);
    near.or(hidden);
    return near;
  }

  private void spread(BitSet cells) {
    ((BitSet) cells.clone()).stream().forEach(cell -> cells.or(beside[cell]));
    work.spend((long) cells.cardinality() * counts.size() / Long.SIZE);
  }

  /** The choice without a few of its secondary cells, each beside one before. */
  private BitSet without(BitSet hidden) {
    var rest = (BitSet) hidden.clone();
    var near = new BitSet();
    for (int n = 0; n < removed; n++) {
      var candidates = (BitSet) rest.clone();
      candidates.andNot(primary);
      if (candidates.intersects(near)) {
        candidates.and(near);
      }
      if (!candidates.isEmpty()) {
        var cell = oneOf(candidates);
        rest.clear(cell);
        near.or(beside[cell]);
      }
    }
    return rest;
  }

  private int oneOf(BitSet cells) {
    return cells.stream().skip(random.nextInt(cells.cardinality())).findFirst().orElseThrow();
  }
}

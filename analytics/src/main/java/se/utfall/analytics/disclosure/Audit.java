package se.utfall.analytics.disclosure;

import java.util.BitSet;
import java.util.OptionalDouble;

/** What can be worked out of hidden cells, by two walks for each on a dictionary of them alone. */
final class Audit {

  private static final long MOST = 5_000_000_000L;

  private final Pattern pattern;
  private final Walk walk;
  private final BitSet hidden;
  private final Counts counts;
  private final Work work = new Work(MOST);

  Audit(Counts counts, BitSet hidden) {
    this.counts = counts;
    this.hidden = hidden;
    pattern = new Pattern(new Dictionary(counts, hidden, work), hidden);
    walk = new Walk(counts, pattern, work);
  }

  FeasibleInterval interval(int cell) {
    walk.from(cell, -1, Long.MAX_VALUE);
    var lower = Math.nextUp(value());
    lower = isWhole() ? value() : lower;
    if (walk.from(cell, 1, Long.MAX_VALUE) == Walk.End.UNBOUNDED) {
      return new FeasibleInterval(lower, OptionalDouble.empty());
    }
    var upper = isWhole() ? value() : Math.nextDown(value());
    return new FeasibleInterval(lower, OptionalDouble.of(upper));
  }

  /** The hidden cells known exactly to whoever is alone in another one, and knows it. */
  BitSet openToOneself(DisclosureSettings settings) {
    var open = new BitSet();
    var guard = new Guard(counts, pattern, new BitSet(), settings, work);
    for (int alone : hidden.stream().filter(cell -> counts.count(cell) == 1).toArray()) {
      pattern.publish(alone);
      pattern.hidden().stream()
          .filter(cell -> !open.get(cell) && guard.weakness(cell, 1).isPresent())
          .forEach(open::set);
      pattern.hide(alone);
    }
    return open;
  }

  private boolean isWhole() {
    return walk.scaledValue() % walk.scale() == 0;
  }

  private double value() {
    var whole = Math.floorDiv(walk.scaledValue(), walk.scale());
    var rest = Math.floorMod(walk.scaledValue(), walk.scale());
    return whole + (double) rest / walk.scale();
  }
}

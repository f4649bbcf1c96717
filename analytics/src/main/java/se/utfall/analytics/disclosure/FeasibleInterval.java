package se.utfall.analytics.disclosure;

import java.util.OptionalDouble;

/**
 * What a reader can work out of one hidden cell: it holds at least {@code lower} and at most {@code
 * upper} persons. Neither is a whole number always: the attack that is modelled allows fractions.
 *
 * <p>Worked out in whole numbers, then rounded inwards to the nearest doubles: never wider than
 * what is proved.
 *
 * @param lower the least possible count
 * @param upper the greatest, empty when nothing limits it
 */
public record FeasibleInterval(double lower, OptionalDouble upper) {

  public FeasibleInterval {
    if (!(lower >= 0 && Double.isFinite(lower))
        || upper.isPresent() && !(upper.getAsDouble() >= lower)) {
      throw new IllegalArgumentException("limits " + lower + " and " + upper);
    }
  }

  /** How many persons lie between the limits; empty when nothing limits it. */
  public OptionalDouble width() {
    return upper.isPresent() ? OptionalDouble.of(upper.getAsDouble() - lower) : upper;
  }

  /**
   * Whether at least {@code persons} whole steps lie between the whole counts inside the limits.
   */
  boolean isAtLeast(long persons) {
    return upper.isEmpty() || Math.floor(upper.getAsDouble()) - Math.ceil(lower) >= persons;
  }
}

package se.utfall.analytics.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;
import se.utfall.analytics.bounded.Bounded;

/**
 * One group: how many were counted, and of how many.
 *
 * @param group what a reader calls it
 * @param count how many; a whole number, 0 or more
 * @param base of how many: a whole number of persons for a proportion; inhabitants, years at risk
 *     or the number expected for a rate
 * @param score its place in an order of groups (1 to 5 for fifths of income), where there is one
 */
public record Count(String group, Bounded count, Bounded base, OptionalDouble score) {

  public Count {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(score, "score");
  }

  /** A group whose figures are known exactly. */
  public static Count exactly(String group, long count, double base) {
    return new Count(
        group,
        Bounded.exactly(BigDecimal.valueOf(count)),
        Bounded.exactly(BigDecimal.valueOf(base)),
        OptionalDouble.empty());
  }

  /** The same group with a place in an order. */
  public Count at(double place) {
    return new Count(group, count, base, OptionalDouble.of(place));
  }
}

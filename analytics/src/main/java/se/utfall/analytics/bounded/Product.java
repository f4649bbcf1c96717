package se.utfall.analytics.bounded;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Products of bounds: the truth lies between the smallest and the largest product of an end of one
 * and an end of the other. A bound that is lacking is infinite.
 */
final class Product {

  private Product() {}

  static Bounded of(Bounded one, Bounded other) {
    if (one.isMissing() || other.isMissing()) {
      return Bounded.missing();
    }
    if (other.isExact() && other.value().get().signum() != 0) {
      return scaled(one, other.value().get());
    }
    return new Bounded(
        Optional.empty(),
        highest(one.negated(), other).map(BigDecimal::negate),
        highest(one, other));
  }

  /** The usual case: the ends times a number, which change places when it is negative. */
  private static Bounded scaled(Bounded one, BigDecimal factor) {
    var lower = one.lower().map(factor::multiply);
    var upper = one.upper().map(factor::multiply);
    return factor.signum() > 0
        ? new Bounded(Optional.empty(), lower, upper)
        : new Bounded(Optional.empty(), upper, lower);
  }

  private static Optional<BigDecimal> highest(Bounded one, Bounded other) {
    var isOpen = isOpenBy(one, other) || isOpenBy(other, one);
    return isOpen ? Optional.empty() : corners(one, other).reduce(BigDecimal::max);
  }

  /** Whether an infinite end of the first meets an end of the same sign. */
  private static boolean isOpenBy(Bounded one, Bounded other) {
    var up = one.upper().isEmpty() && other.upper().map(end -> end.signum() > 0).orElse(true);
    var down = one.lower().isEmpty() && other.lower().map(end -> end.signum() < 0).orElse(true);
    return up || down;
  }

  private static Stream<BigDecimal> corners(Bounded one, Bounded other) {
    return ends(one).flatMap(a -> ends(other).map(a::multiply));
  }

  private static Stream<BigDecimal> ends(Bounded figure) {
    return Stream.of(figure.lower(), figure.upper()).flatMap(Optional::stream);
  }
}

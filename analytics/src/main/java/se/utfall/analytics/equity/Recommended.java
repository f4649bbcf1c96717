package se.utfall.analytics.equity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The recommended interval of equity, ends included, in mnkr; either end may be lacking.
 *
 * <p>Errors: {@link IllegalArgumentException} when it has no end or its ends cross.
 */
public record Recommended(Optional<BigDecimal> low, Optional<BigDecimal> high) {

  public Recommended {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("an interval without an end");
    }
    if (areCrossed(low, high)) {
      throw new IllegalArgumentException("low " + low.get() + " is above high " + high.get());
    }
  }

  /** The interval of two printed ends; empty when there is none or they cross. */
  static Optional<Recommended> of(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return (low.isEmpty() && high.isEmpty()) || areCrossed(low, high)
        ? Optional.empty()
        : Optional.of(new Recommended(low, high));
  }

  /** How an amount lies to the interval; empty when the end that would tell is lacking. */
  public Optional<Standing> standing(BigDecimal amount) {
    if (low.filter(end -> amount.compareTo(end) < 0).isPresent()) {
      return Optional.of(Standing.BELOW);
    }
    if (high.filter(end -> amount.compareTo(end) > 0).isPresent()) {
      return Optional.of(Standing.ABOVE);
    }
    return low.isPresent() && high.isPresent() ? Optional.of(Standing.WITHIN) : Optional.empty();
  }

  private static boolean areCrossed(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
  }
}

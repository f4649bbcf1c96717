package se.utfall.analytics.bridge;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A step on the way from one amount to another.
 *
 * @param <T> what a step stands for
 */
public sealed interface Step<T> {

  /** Why steps do not explain all of the way. */
  enum Cause {
    /** The printed figures, each within its rounding, can meet. */
    ROUNDING,
    /** A step on the way is not known. */
    MISSING,
    /** Neither. */
    UNEXPLAINED
  }

  /**
   * Where the way begins, rests or ends.
   *
   * @param of what it stands for; empty for a total that was computed
   */
  record Total<T>(Optional<T> of, BigDecimal amount) implements Step<T> {
    public Total {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(amount, "amount");
    }
  }

  /**
   * What is added or taken.
   *
   * @param amount empty when it is not known; the way does not move then
   */
  record Move<T>(T of, Optional<BigDecimal> amount) implements Step<T> {
    public Move {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(amount, "amount");
    }
  }

  /** What is left over before the next total; never 0. */
  record Rest<T>(BigDecimal amount, Cause cause) implements Step<T> {
    public Rest {
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(cause, "cause");
    }
  }
}

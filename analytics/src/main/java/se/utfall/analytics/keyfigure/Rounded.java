package se.utfall.analytics.keyfigure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.PrintedAmount;

/**
 * A figure that rests on rounded ones.
 *
 * @param value what the printed figures give, taken at their word
 * @param bounds what they allow: a figure printed with d decimals stands for ±½·10⁻ᵈ. Nothing is
 *     known when a source only says "cirka"
 */
public record Rounded(BigDecimal value, Bounded bounds) {

  private static final MathContext PRECISE = MathContext.DECIMAL128;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  public Rounded {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(bounds, "bounds");
  }

  /** An amount as printed. */
  public static Rounded of(PrintedAmount amount) {
    return new Rounded(amount.value(), amount.interval());
  }

  /** A number as printed, rounded to the decimals it shows. */
  public static Rounded of(BigDecimal printed) {
    var half = HALF.scaleByPowerOfTen(-Math.max(0, printed.scale()));
    return new Rounded(printed, Bounded.between(printed.subtract(half), printed.add(half)));
  }

  /** A number that is no rounding of another, such as a count. */
  public static Rounded exactly(BigDecimal value) {
    return new Rounded(value, Bounded.exactly(value));
  }

  public Rounded plus(Rounded other) {
    return new Rounded(value.add(other.value), bounds.plus(other.bounds));
  }

  public Rounded minus(Rounded other) {
    return plus(other.negated());
  }

  public Rounded negated() {
    return new Rounded(value.negate(), bounds.negated());
  }

  public Rounded times(BigDecimal factor) {
    return new Rounded(value.multiply(factor), bounds.times(Bounded.exactly(factor)));
  }

  /**
   * This figure by another, to 34 digits. Withheld as {@code ZERO_BASE} when the divisor is 0 and
   * as {@code UNDEFINED} when its rounding allows 0.
   */
  public Finding<Rounded> dividedBy(Rounded divisor) {
    return divisor.value.signum() == 0
        ? Finding.withheld(Reason.ZERO_BASE)
        : bounds
            .dividedBy(divisor.bounds)
            .map(quotient -> new Rounded(value.divide(divisor.value, PRECISE), quotient));
  }

  /**
   * The change from an earlier figure to this one in percent of that figure's absolute value, with
   * one decimal. Withheld as {@code ZERO_BASE} when that is 0, as {@code SIGN_CHANGE} when the two
   * have different signs, and as {@code UNDEFINED} when its rounding allows 0.
   */
  public Finding<Rounded> percentSince(Rounded earlier) {
    if (value.signum() * earlier.value.signum() < 0) {
      return Finding.withheld(Reason.SIGN_CHANGE);
    }
    var hundred = earlier.value.signum() < 0 ? HUNDRED.negate() : HUNDRED;
    return dividedBy(earlier)
        .map(ratio -> ratio.minus(exactly(BigDecimal.ONE)).times(hundred).to(1));
  }

  /** The same with so many decimals: the value half up, the bounds outwards. */
  public Rounded to(int decimals) {
    return new Rounded(
        value.setScale(decimals, RoundingMode.HALF_UP),
        new Bounded(
            Optional.empty(),
            bounds.lower().map(low -> low.setScale(decimals, RoundingMode.FLOOR)),
            bounds.upper().map(high -> high.setScale(decimals, RoundingMode.CEILING))));
  }
}

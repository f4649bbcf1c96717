package se.utfall.analytics.bounded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;

/**
 * A figure as its source knows it: the number it names, if it names one, and the closed bounds that
 * the truth lies within.
 *
 * <pre>
 * 2,3              value 2.3   lower 2.3   upper 2.3
 * drygt 70         value 70    lower 70    upper 79
 * ett fyrtiotal    value 40    lower 35    upper 45
 * under 56         no value    lower 0     upper 56
 * 1,3–1,6          no value    lower 1.3   upper 1.6
 * at least 70      value 70    lower 70    no upper bound
 * missing          nothing
 * </pre>
 *
 * <p>A value without any bound is taken as exact, bounds that meet are an exact value, and numbers
 * lose trailing zeros, so that equal figures are equal records. Unit: whatever the source counts
 * in. Decimal throughout: 2.3 − 2.1 is 0.2.
 *
 * <p>Errors: {@link IllegalArgumentException} when the bounds cross or the value lies outside them.
 *
 * <p>Source: R. E. Moore (1966), Interval Analysis, chapter 2 (interval arithmetic).
 */
public record Bounded(
    Optional<BigDecimal> value, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

  private static final Bounded MISSING =
      new Bounded(Optional.empty(), Optional.empty(), Optional.empty());

  public Bounded {
    var named = value.map(Bounded::plain);
    var unbounded = lower.isEmpty() && upper.isEmpty();
    lower = unbounded ? named : lower.map(Bounded::plain);
    upper = unbounded ? named : upper.map(Bounded::plain);
    var point = lower.isPresent() && lower.equals(upper);
    value = point && named.isEmpty() ? lower : named;
    requireOrder("lower", lower, "upper", upper);
    requireOrder("lower", lower, "value", value);
    requireOrder("value", value, "upper", upper);
  }

  /** A figure known exactly as printed. */
  public static Bounded exactly(BigDecimal value) {
    return new Bounded(Optional.of(value), Optional.empty(), Optional.empty());
  }

  /** A range without a named value; both ends belong to it. */
  public static Bounded between(BigDecimal lower, BigDecimal upper) {
    return new Bounded(Optional.empty(), Optional.of(lower), Optional.of(upper));
  }

  /** Nothing is known: not zero, not hidden, only absent. */
  public static Bounded missing() {
    return MISSING;
  }

  public boolean isMissing() {
    return value.isEmpty() && lower.isEmpty() && upper.isEmpty();
  }

  /** The truth is one number, and it is named. */
  public boolean isExact() {
    return value.isPresent() && lower.equals(upper);
  }

  /**
   * This figure with another added: lower + lower, upper + upper. A bound that either side lacks is
   * lacking in the sum, and the sum names a value only when both sides are exact.
   */
  public Bounded plus(Bounded other) {
    return of(sum(lower, other.lower), sum(upper, other.upper));
  }

  /**
   * This figure less another: lower − upper, upper − lower. "Drygt 70" less "ett fyrtiotal" is 25
   * to 44 and names no value; 30 would claim more than either source says.
   */
  public Bounded minus(Bounded other) {
    return plus(other.negated());
  }

  /** The sum of figures; of none at all nothing is known, and a missing one makes it missing. */
  public static Bounded sum(List<Bounded> figures) {
    return figures.stream().reduce(Bounded::plus).orElse(MISSING);
  }

  /** The plain mean of figures: the mean of the lower bounds to that of the upper. */
  public static Bounded mean(List<Bounded> figures) {
    return figures.isEmpty()
        ? MISSING
        : Quotient.of(sum(figures), exactly(BigDecimal.valueOf(figures.size())))
            .toOptional()
            .orElseThrow();
  }

  /**
   * This figure times another: the smallest and largest product of their bounds. The two are taken
   * as moving freely of each other.
   */
  public Bounded times(Bounded other) {
    return Product.of(this, other);
  }

  /**
   * This figure divided by another: the smallest and largest quotient of their bounds, to 34
   * digits, rounded outwards (the quotient of two exact figures to the nearest). Withheld as {@code
   * UNDEFINED} when the divisor can be 0. The two are taken as moving freely of each other: for the
   * share of a part in a whole that contains it the range is wider than it need be.
   *
   * <p>The change in percent is {@code to.dividedBy(from)} less 1, times 100.
   */
  public Finding<Bounded> dividedBy(Bounded divisor) {
    return Quotient.of(this, divisor);
  }

  /** The figure with its sign changed; the bounds change places. */
  public Bounded negated() {
    return new Bounded(
        value.map(BigDecimal::negate),
        upper.map(BigDecimal::negate),
        lower.map(BigDecimal::negate));
  }

  /** Whether some number lies within the bounds of both; a lacking bound excludes nothing. */
  public boolean meets(Bounded other) {
    return gapTo(other).signum() == 0;
  }

  /** How far the nearest number within the bounds of the other lies; 0 when they meet. */
  public BigDecimal gapTo(Bounded other) {
    return distance(upper, other.lower).max(distance(other.upper, lower));
  }

  private static BigDecimal distance(Optional<BigDecimal> end, Optional<BigDecimal> beginning) {
    return end.flatMap(from -> beginning.map(to -> to.subtract(from)))
        .orElse(BigDecimal.ZERO)
        .max(BigDecimal.ZERO);
  }

  private static Bounded of(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
    return new Bounded(Optional.empty(), lower, upper);
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.flatMap(left -> b.map(left::add));
  }

  private static BigDecimal plain(BigDecimal number) {
    Objects.requireNonNull(number, "number");
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void requireOrder(
      String lowName, Optional<BigDecimal> low, String highName, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException(
          lowName
              + " "
              + low.get().toPlainString()
              + " is above "
              + highName
              + " "
              + high.get().toPlainString());
    }
  }
}

package se.utfall.analytics.deviation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * The printed amounts behind a deviation, in the unit of their table.
 *
 * <p>Errors: {@link IllegalArgumentException} without both outcome and forecast.
 *
 * @param outcome what came out; empty when only a forecast is printed
 * @param forecast what is expected for the same period
 * @param previousYear outcome a year earlier
 * @param printed the deviation as printed, in the order of subtraction of its table
 */
public record Compared(
    Optional<BigDecimal> outcome,
    Optional<BigDecimal> forecast,
    BigDecimal budget,
    Optional<BigDecimal> previousYear,
    Optional<BigDecimal> printed) {

  private static final int PERCENT = 2;

  public Compared {
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(previousYear, "previousYear");
    Objects.requireNonNull(printed, "printed");
    if (outcome.isEmpty() && forecast.isEmpty()) {
      throw new IllegalArgumentException("neither outcome nor forecast is known");
    }
  }

  /** What the budget is held against: the outcome, or the forecast as long as there is none. */
  public BigDecimal measured() {
    return outcome.or(() -> forecast).orElseThrow();
  }

  /** There is no outcome yet: the deviation is that of the forecast. */
  public boolean isForecast() {
    return outcome.isEmpty();
  }

  /** {@code measured − budget}, whatever order the table prints deviations in. */
  public BigDecimal deviation() {
    return measured().subtract(budget);
  }

  /**
   * The deviation in percent of the absolute budget, with one decimal, half up. Withheld as {@code
   * ZERO_BASE} without a budget to divide by and as {@code SIGN_CHANGE} when the budget has the
   * other sign.
   */
  public Finding<BigDecimal> percent() {
    if (budget.signum() == 0) {
      return Finding.withheld(Reason.ZERO_BASE);
    }
    if (budget.signum() * measured().signum() < 0) {
      return Finding.withheld(Reason.SIGN_CHANGE);
    }
    return Finding.found(
        deviation().movePointRight(PERCENT).divide(budget.abs(), 1, RoundingMode.HALF_UP));
  }
}

package se.utfall.analytics.precision;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A forecast for a whole year as a report gave it, in mnkr.
 *
 * @param line what it is of, such as the result
 * @param through month that the report goes through: {@code 03}, {@code 08}
 * @param outcome what the year became; empty as long as it is not known
 */
public record ReportedForecast(
    String organisation,
    String line,
    int year,
    String through,
    BigDecimal forecast,
    Optional<BigDecimal> outcome) {

  public ReportedForecast {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(forecast, "forecast");
    Objects.requireNonNull(outcome, "outcome");
    if (!through.matches("0[1-9]|1[0-2]")) {
      throw new IllegalArgumentException("through '" + through + "' is no month 01–12");
    }
  }

  /** Outcome − forecast; empty as long as the outcome is not known. */
  public Optional<BigDecimal> error() {
    return outcome.map(amount -> amount.subtract(forecast));
  }
}

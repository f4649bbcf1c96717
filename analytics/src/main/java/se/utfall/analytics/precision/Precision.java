package se.utfall.analytics.precision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * How near the forecasts of one report came through the years, in mnkr.
 *
 * @param through month that the report goes through
 * @param years every forecast that could be judged, the oldest first
 * @param waiting forecasts left out because the outcome is not known
 * @param errors withheld as {@code TOO_FEW_VALUES} when none can be judged
 * @param warnings what must be told along with it
 */
public record Precision(
    String organisation,
    String line,
    String through,
    List<ReportedForecast> years,
    int waiting,
    Finding<Errors> errors,
    Set<Warning> warnings) {

  /**
   * Errors together, with one decimal more than the finest of them, half up.
   *
   * @param bias mean of outcome − forecast: above 0 when the outcomes were higher than foreseen
   * @param meanAbsolute mean of the same without sign
   */
  public record Errors(BigDecimal bias, BigDecimal meanAbsolute) {

    public Errors {
      Objects.requireNonNull(bias, "bias");
      Objects.requireNonNull(meanAbsolute, "meanAbsolute");
    }
  }

  public Precision {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(through, "through");
    years = List.copyOf(years);
    Objects.requireNonNull(errors, "errors");
    warnings = Set.copyOf(warnings);
  }

  /** Forecasts that could be judged. */
  public int n() {
    return years.size();
  }
}

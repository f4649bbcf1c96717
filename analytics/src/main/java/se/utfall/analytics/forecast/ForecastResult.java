package se.utfall.analytics.forecast;

import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * What one series says of the periods to come.
 *
 * @param basis what it rests on: every row of the series
 * @param period steps in a season; 1 = no season
 * @param forecast what is foreseen; withheld when values are too few or unevenly spaced
 * @param selection how the model was chosen; withheld when values are too few to test any
 * @param warnings what must be told along with it
 */
public record ForecastResult(
    Basis basis,
    int period,
    Finding<Forecast> forecast,
    Finding<Selection> selection,
    Set<Warning> warnings) {

  public ForecastResult {
    warnings = Set.copyOf(warnings);
  }
}

package se.utfall.analytics.season;

import java.util.OptionalInt;
import java.util.Set;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * What one series says of its season.
 *
 * @param basis what it rests on
 * @param period periods to a cycle; empty when the spacing does not tell
 * @param cycles whole cycles from the first to the last named value
 * @param decomposition trend, season and remainder of every period
 * @param strength how strong trend and season are
 * @param test whether the places of the cycle differ
 * @param sincePrevious the change from the figure before, with its season
 * @param sinceSamePeriod the change from the same period one cycle before: free of season whatever
 *     the model
 * @param adjustedChange the change from the figure before, the season taken away
 * @param warnings what must be told along with it
 */
public record SeasonResult(
    Basis basis,
    OptionalInt period,
    int cycles,
    Finding<Decomposition> decomposition,
    Finding<Strength> strength,
    Finding<Seasonality> test,
    Finding<Change> sincePrevious,
    Finding<Change> sinceSamePeriod,
    Finding<AdjustedChange> adjustedChange,
    Set<Warning> warnings) {

  public SeasonResult {
    warnings = Set.copyOf(warnings);
  }
}

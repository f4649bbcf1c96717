package se.utfall.api.forecast;

import java.util.List;
import se.utfall.analytics.forecast.ForecastResult;
import se.utfall.db.figures.ObservationRow;

/**
 * What is expected of a series.
 *
 * @param compared the values it was made from, in the order of their periods
 * @param result the forecast and how its model was chosen
 * @param coming the periods after the last of the series, each with its intervals; empty when there
 *     is no forecast, or none of which it is known how sure it is
 * @param horizon periods asked for
 * @param walls what figures cannot be below and above
 * @param sentence the finding in words, without a full stop
 */
record ForecastFinding(
    List<ObservationRow> compared,
    ForecastResult result,
    List<Coming> coming,
    int horizon,
    Walls walls,
    String sentence) {

  ForecastFinding {
    compared = List.copyOf(compared);
    coming = List.copyOf(coming);
  }

  /** Whether models were tested, so that the forecast is more than "as last time" unexamined. */
  boolean isTested() {
    return !coming.isEmpty() && result.selection().toOptional().isPresent();
  }
}

package se.utfall.analytics.forecast.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.analytics.finding.Warning;

/**
 * How the forecasts given turned out.
 *
 * @param issued forecasts given
 * @param overall all that can be judged, together
 * @param byHorizon the same by steps ahead; horizons without an outcome are left out
 * @param judged each forecast beside what came, by target and then origin
 * @param warnings what must be told along with it
 */
public record ReviewResult(
    int issued,
    ReviewPart overall,
    SortedMap<Integer, ReviewPart> byHorizon,
    List<JudgedForecast> judged,
    Set<Warning> warnings) {

  public ReviewResult {
    byHorizon = Collections.unmodifiableSortedMap(new TreeMap<>(byHorizon));
    judged = List.copyOf(judged);
    warnings = Set.copyOf(warnings);
  }
}

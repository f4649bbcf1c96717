package se.utfall.api.season;

import java.util.List;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.season.SeasonResult;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.api.analysis.Study;
import se.utfall.db.figures.ObservationRow;

/**
 * What a series says of its season.
 *
 * @param study the series
 * @param compared the values that were taken apart, in the order of their periods; the rows of the
 *     result are their places
 * @param settings what the result was made by
 * @param result parts, strength and adjusted change
 * @param sentence the finding in words, without a full stop
 */
record SeasonFinding(
    Study study,
    List<ObservationRow> compared,
    SeasonSettings settings,
    SeasonResult result,
    String sentence) {

  SeasonFinding {
    compared = List.copyOf(compared);
  }

  /** Whether there is a season, and a change that is told without it. */
  boolean isSeasonal() {
    return result.adjustedChange().toOptional().isPresent()
        && !result.warnings().contains(Warning.NO_CLEAR_SEASON);
  }
}

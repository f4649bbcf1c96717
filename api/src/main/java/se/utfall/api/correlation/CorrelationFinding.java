package se.utfall.api.correlation;

import java.util.List;
import se.utfall.analytics.correlation.CorrelationResult;
import se.utfall.analytics.correlation.CorrelationSettings;
import se.utfall.api.analysis.Study;
import se.utfall.db.figures.ObservationRow;

/**
 * What two series say of each other.
 *
 * @param first the series that was asked about
 * @param second the one it is held against
 * @param compared the values of the first; the first rows of the pairs are their places
 * @param settings what the result was made by
 * @param result coefficients, lags and verdict
 * @param sentence the finding in words, without a full stop
 */
record CorrelationFinding(
    Study first,
    Study second,
    List<ObservationRow> compared,
    CorrelationSettings settings,
    CorrelationResult result,
    String sentence) {

  CorrelationFinding {
    compared = List.copyOf(compared);
  }
}

package se.utfall.api.changepoint;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.changepoint.ChangePointResult;
import se.utfall.analytics.trend.Verdict;
import se.utfall.api.analysis.Study;
import se.utfall.db.figures.ObservationRow;

/**
 * What a series says of shifts of level.
 *
 * @param study the series
 * @param compared the values that were compared, in the order of their periods; the rows of the
 *     result are their places
 * @param result tests, levels and verdict
 * @param sentence the finding in words, without a full stop
 */
record ChangePointFinding(
    Study study, List<ObservationRow> compared, ChangePointResult result, String sentence) {

  private static final Set<Verdict> SHIFTS =
      Set.of(Verdict.IMPROVING, Verdict.WORSENING, Verdict.RISING, Verdict.FALLING);

  ChangePointFinding {
    compared = List.copyOf(compared);
  }

  /** Whether the level shifted by more than chance. */
  boolean isShift() {
    return SHIFTS.contains(result.verdict());
  }
}

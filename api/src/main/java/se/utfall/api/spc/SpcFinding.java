package se.utfall.api.spc;

import java.util.List;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.SpcResult;
import se.utfall.db.figures.ObservationRow;

/**
 * What a control chart says of a series.
 *
 * @param compared the values that were judged, in the order of their periods; the rows of the
 *     result are their places
 * @param result limits, signals and classes
 * @param sentence the finding in words, without a full stop
 */
record SpcFinding(List<ObservationRow> compared, SpcResult result, String sentence) {

  SpcFinding {
    compared = List.copyOf(compared);
  }

  /**
   * Whether a lower limit says nothing: it is below zero, and the series has never been. No value
   * of a count or a share can be below it.
   */
  static boolean isOpenBelow(SpcResult result, Limits limits) {
    return limits.lower() < 0 && result.points().stream().allMatch(point -> point.value() >= 0);
  }
}

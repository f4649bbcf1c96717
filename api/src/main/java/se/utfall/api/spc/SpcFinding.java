package se.utfall.api.spc;

import java.util.List;
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
}

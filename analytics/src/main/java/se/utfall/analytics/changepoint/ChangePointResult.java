package se.utfall.analytics.changepoint;

import java.util.Objects;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.trend.Verdict;

/**
 * What a series says of shifts of level. Rows are those of the series given, from 0.
 *
 * @param basis what it rests on
 * @param settings what it was made by
 * @param pettitt the test that decides, with the shift it sees; from one value on
 * @param cusum the path of cumulated deviations and its test; from two values on
 * @param leastSquares the one shift that describes the series best; from two values that differ
 * @param segmentation any number of levels
 * @param verdict which way the level shifted, by Pettitt's test
 * @param warnings what must be told along with it
 */
public record ChangePointResult(
    Basis basis,
    ChangePointSettings settings,
    Finding<Pettitt> pettitt,
    Finding<Cusum> cusum,
    Finding<LeastSquaresShift> leastSquares,
    Finding<Segmentation> segmentation,
    Verdict verdict,
    Set<Warning> warnings) {

  public ChangePointResult {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(verdict, "verdict");
    warnings = Set.copyOf(warnings);
  }
}

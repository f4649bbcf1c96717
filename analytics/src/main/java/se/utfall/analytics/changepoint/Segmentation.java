package se.utfall.analytics.changepoint;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The series as stretches of constant level: of all ways to cut it into segments of at least the
 * minimum length, the one with the least
 *
 * <pre>
 * objective = squared deviations of all values from the mean of their segment
 *           + penalty · number of changes
 * </pre>
 *
 * <p>Found exactly by {@link Pelt}; of equally good cuts, one with long last segments. Values are
 * counted, not rows: a gap is passed over. Minimum n: one; a series too short for two segments is
 * one.
 *
 * <p>The usual penalty is 2 σ² ln n: the Schwarz criterion for a change, which costs a mean and a
 * time. σ is the spread of the values about their levels, taken from the steps between neighbours
 * so that the shifts themselves do not count: σ = median |y_i − y_(i−1)| / (0.6745 · √2), or when
 * half the steps are 0, the root mean square of the steps over √2. It is meant for independent
 * values about levels; a drifting series is cut into many.
 *
 * <p>Source: R. Killick, P. Fearnhead and I. A. Eckley (2012), Optimal detection of changepoints
 * with a linear computational cost, JASA 107; Y.-C. Yao (1988), Estimating the number of
 * change-points via Schwarz' criterion, Statistics and Probability Letters 6.
 *
 * @param penalty what a change must save, in squared units
 * @param sigma the spread that gave the penalty; empty when the penalty was given
 * @param minimumSegment fewest values of a segment
 * @param objective the least value
 * @param segments in order of time; their borders are the changes
 */
public record Segmentation(
    double penalty,
    OptionalDouble sigma,
    int minimumSegment,
    double objective,
    List<Segment> segments) {

  public Segmentation {
    segments = List.copyOf(segments);
  }

  /** Rows of the last value before each change. */
  public List<Integer> lastRowsBefore() {
    return segments.subList(0, segments.size() - 1).stream().map(Segment::lastRow).toList();
  }
}

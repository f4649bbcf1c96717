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
 * <p>The usual penalty is 3 σ² ln n, the leading term of what a change costs in the modified Bayes
 * information criterion, with σ from the steps between neighbours ({@link Noise}). It cuts about
 * one series in twenty of 20 or 40 independent values that have no shift; with 2 σ² ln n it would
 * be one in seven. It is meant for independent values about levels; a drifting series is cut into
 * many.
 *
 * <p>Source: R. Killick, P. Fearnhead and I. A. Eckley (2012), Optimal detection of changepoints
 * with a linear computational cost, JASA 107; N. R. Zhang and D. O. Siegmund (2007), A modified
 * Bayes information criterion, Biometrics 63.
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

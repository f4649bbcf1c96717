package se.utfall.analytics.regression;

import java.util.OptionalDouble;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * A line through points, or why there is none.
 *
 * @param basis what it rests on
 * @param meanX mean of the regressor; from one row on
 * @param meanY mean of the outcome; from one row on
 * @param line withheld below two rows and when all x are equal
 * @param warnings what must be told along with it
 */
public record LineResult(
    Basis basis,
    OptionalDouble meanX,
    OptionalDouble meanY,
    Finding<Line> line,
    Set<Warning> warnings) {

  public LineResult {
    warnings = Set.copyOf(warnings);
  }
}

package se.utfall.analytics.correlation;

import java.util.OptionalDouble;
import java.util.Set;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Warning;

/**
 * How one series resembles its own past.
 *
 * @param basis what it rests on
 * @param bound z / sqrt(n): what a coefficient without memory exceeds, either way, at one lag in 1
 *     / level; empty without values
 * @param autocorrelation the coefficients by lag
 * @param warnings what must be told along with it
 */
public record AutocorrelationResult(
    Basis basis,
    OptionalDouble bound,
    Finding<Autocorrelation> autocorrelation,
    Set<Warning> warnings) {

  public AutocorrelationResult {
    warnings = Set.copyOf(warnings);
  }
}

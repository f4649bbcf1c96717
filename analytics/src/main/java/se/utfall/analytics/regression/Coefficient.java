package se.utfall.analytics.regression;

import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;

/**
 * What one regressor adds to the outcome for each unit of it, the others held.
 *
 * @param value units of the outcome per unit of the regressor
 * @param certainty how sure; withheld when there is no scatter to judge by
 */
public record Coefficient(double value, Finding<Certainty> certainty) {

  /** Standard error, interval, and two-sided t test against 0. */
  public record Certainty(double se, Interval interval, double t, double p) {}
}

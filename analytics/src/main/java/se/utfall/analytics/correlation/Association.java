package se.utfall.analytics.correlation;

import se.utfall.analytics.finding.Finding;

/**
 * The verdict on two series and what it was reached with; no decision when there are too few pairs
 * or a side does not vary.
 */
public record Association(Relation relation, Finding<Decision> decision) {

  /**
   * Spearman's rho and the two-sided p that decided.
   *
   * @param on what was ranked
   * @param n how many pairs of that
   */
  public record Decision(Grounds on, int n, double rho, double p) {}

  /** What a verdict rests on. */
  public enum Grounds {
    /** The figures themselves. */
    LEVELS,
    /** Their changes from period to period, because both series have a trend. */
    CHANGES
  }
}

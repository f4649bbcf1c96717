package se.utfall.analytics.trend;

import se.utfall.analytics.finding.Finding;

/**
 * The verdict on a series and the p value it was reached with; no p value when there are too few
 * values to judge.
 */
public record Judgement(Verdict verdict, Finding<Decision> decision) {

  /** The two-sided p value that decided, and how it was found. */
  public record Decision(double p, PMethod method) {}
}

package se.utfall.analytics.spc;

import java.util.Objects;

/**
 * What a chart is made by. Screening alone can move a limit far, so all of it is kept with the
 * result and printed with the chart.
 *
 * @param rules which patterns are signals
 * @param screening which moving ranges count
 * @param gaps what a missing value means
 * @param factors the constants
 * @param minimumForLimits fewest values of a group for limits, 5, which are four moving ranges;
 *     never below 2
 * @param trialUnder limits from fewer values than this, 13, are trial limits
 */
public record SpcSettings(
    RuleSet rules,
    Screening screening,
    GapPolicy gaps,
    Factors factors,
    int minimumForLimits,
    int trialUnder) {

  /** As NHSRplotthedots 0.2.2, with a gap ending every run, and no limits under five values. */
  public static final SpcSettings DEFAULT =
      new SpcSettings(
          RuleSet.MDC_R_0_2_2, Screening.ABOVE, GapPolicy.BREAK, Factors.STANDARD, 5, 13);

  public SpcSettings {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(screening, "screening");
    Objects.requireNonNull(gaps, "gaps");
    Objects.requireNonNull(factors, "factors");
    if (minimumForLimits < 2) {
      throw new IllegalArgumentException("minimumForLimits " + minimumForLimits + " is below 2");
    }
    if (trialUnder < minimumForLimits) {
      throw new IllegalArgumentException("trialUnder " + trialUnder + " is below minimumForLimits");
    }
  }

  public SpcSettings withRules(RuleSet other) {
    return new SpcSettings(other, screening, gaps, factors, minimumForLimits, trialUnder);
  }

  public SpcSettings withScreening(Screening other) {
    return new SpcSettings(rules, other, gaps, factors, minimumForLimits, trialUnder);
  }

  public SpcSettings withGaps(GapPolicy other) {
    return new SpcSettings(rules, screening, other, factors, minimumForLimits, trialUnder);
  }

  public SpcSettings withFactors(Factors other) {
    return new SpcSettings(rules, screening, gaps, other, minimumForLimits, trialUnder);
  }

  public SpcSettings withMinimumForLimits(int other) {
    return new SpcSettings(rules, screening, gaps, factors, other, trialUnder);
  }
}

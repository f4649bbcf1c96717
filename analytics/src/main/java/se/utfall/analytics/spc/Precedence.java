package se.utfall.analytics.spc;

/** Which signal gives a point its class when several fall on it. */
public enum Precedence {
  /** The one whose rule stands first in the rule set; of two trends, the one to the right. */
  FIRST_RULE,
  /** An improvement, where there is one, else the one whose rule stands first. */
  IMPROVEMENT
}

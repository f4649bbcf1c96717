package se.utfall.analytics.comparison;

/** The ways the limits of a funnel are found. */
public enum LimitMethod {
  /** Target ± z standard errors; too even on both sides when few cases are expected. */
  NORMAL,
  /** Exact binomial or Poisson, straight between counts; the one that decides. */
  EXACT,
  /** Wilson limits about the target; proportions alone. */
  WILSON
}

package se.utfall.analytics.trend;

/** What a series says about direction. */
public enum Verdict {
  IMPROVING,
  WORSENING,
  /** Up, for an indicator without a better direction. */
  RISING,
  /** Down, for an indicator without a better direction. */
  FALLING,
  /** Enough values, but no direction that is more than chance. Not the same as "unchanged". */
  NO_CLEAR_CHANGE,
  /** Fewer values than a verdict needs. */
  TOO_FEW,
  /** Values that add up can only rise; direction says nothing and is not tested. */
  NOT_TESTED
}

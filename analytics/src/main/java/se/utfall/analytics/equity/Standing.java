package se.utfall.analytics.equity;

/** How an amount lies to a level or an interval. */
public enum Standing {
  BELOW,
  /** On the level, or in the interval with its ends. */
  WITHIN,
  ABOVE
}

package se.utfall.analytics.season;

/** How the parts make up the value. */
public enum Combination {
  /** value = trend + season + remainder; season 0 means none. */
  ADDITIVE,
  /** value = trend · season · remainder; season 1 means none. */
  MULTIPLICATIVE;

  /** The value with a part taken away. */
  double without(double value, double part) {
    return this == ADDITIVE ? value - part : value / part;
  }
}

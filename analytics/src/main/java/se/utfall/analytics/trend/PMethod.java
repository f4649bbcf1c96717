package se.utfall.analytics.trend;

/** How the p value behind a verdict was found. */
public enum PMethod {
  /** From every order the values could have come in; without ties and up to 60 values. */
  EXACT,
  /** From the normal distribution, with continuity correction and ties allowed for. */
  NORMAL,
  /** From the normal distribution, each season of the year compared with itself alone. */
  SEASONAL,
  /** The largest that any figures within the bounds give. */
  LARGEST_WITHIN_BOUNDS
}

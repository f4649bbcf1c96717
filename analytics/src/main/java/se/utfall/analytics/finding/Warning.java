package se.utfall.analytics.finding;

/** What a reader must be told along with a result. */
public enum Warning {
  /** There are too few values for a verdict of direction. */
  TOO_FEW_FOR_VERDICT,
  /** The last row of the series is missing: what is called latest is older than that. */
  LATEST_MISSING,
  /** Whether there is a trend depends on where within their bounds the figures truly lie. */
  DEPENDS_ON_BOUNDS,
  /** The slope takes approximate figures at the value their source names. */
  SLOPE_TAKES_NAMED_VALUES,
  /** The slope leaves out figures of which only bounds are known. */
  SLOPE_LEAVES_OUT_BOUNDS,
  /** The verdict does not stand when the series' memory of itself is allowed for. */
  WEAKENED_BY_AUTOCORRELATION
}

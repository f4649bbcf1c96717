package se.utfall.analytics.spc;

/**
 * Whether very large moving ranges are left out when the limits are computed: once, against {@link
 * Factors#screening()} times the mean of all, and never from the mean of the values. Nothing is
 * screened when every moving range is 0.
 */
public enum Screening {
  /** All moving ranges count. */
  NONE,
  /** Those above the bound are left out. */
  ABOVE,
  /** Those at or above the bound are left out, as NHSRplotthedots 0.2.2 does. */
  AT_OR_ABOVE
}

package se.utfall.analytics.ranking;

/** What the limits of a ranking mean. */
public enum RankBasis {
  /**
   * Limits of chance that hold for all areas at once: with the confidence asked for, every area's
   * true rank lies among its possible ranks.
   */
  JOINT_CONFIDENCE,
  /** Bounds that the source states; chance is not allowed for. */
  STATED_BOUNDS
}

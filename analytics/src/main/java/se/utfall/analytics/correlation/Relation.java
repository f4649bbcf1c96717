package se.utfall.analytics.correlation;

/** What the pairs say of two series. */
public enum Relation {
  /** High goes with high. */
  TOGETHER,
  /** High goes with low. */
  OPPOSITE,
  /** Enough pairs, but no relation that is more than chance. Not the same as "unrelated". */
  NO_CLEAR_RELATION,
  /** Fewer pairs than a verdict needs. */
  TOO_FEW
}

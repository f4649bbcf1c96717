package se.utfall.analytics.deviation;

/** Which of the figures that make up each other are wanted. */
public enum Level {
  /** Figures that are no sum of other printed ones. */
  LEAVES,
  /** Figures that are. */
  SUMS
}

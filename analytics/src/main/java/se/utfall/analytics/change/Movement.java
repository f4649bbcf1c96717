package se.utfall.analytics.change;

/** Which way a figure moved. */
public enum Movement {
  UP,
  DOWN,
  /** Both figures are exact and equal. */
  NONE,
  /** The bounds of the two figures overlap or meet: it may have moved either way or not at all. */
  UNCERTAIN
}

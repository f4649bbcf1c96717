package se.utfall.analytics.spc;

/** Which way a signal points: above the mean or rising, below it or falling. */
public enum Direction {
  UP,
  DOWN
}

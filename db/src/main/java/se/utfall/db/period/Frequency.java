package se.utfall.db.period;

/**
 * How often something is measured, by the letters of SDMX CL_FREQ; {@code I} is a range of any
 * length.
 */
public enum Frequency {
  /** Yearly. */
  A,
  /** Half-yearly. */
  S,
  /** A third of a year, the Swedish tertial. */
  T,
  /** Quarterly. */
  Q,
  /** Monthly. */
  M,
  /** ISO weeks. */
  W,
  /** Daily. */
  D,
  /** A start and a length of its own. */
  I
}

package se.utfall.api.areas;

/** Why an area is not compared. */
public enum Absence {
  /** A figure is there and may not be shown (status Q). */
  HIDDEN,
  /** There is no figure, or it was withdrawn. */
  MISSING,
  /** The source names bounds alone. */
  BOUNDS_ONLY,
  /** There is nothing to divide by. */
  ZERO_DENOMINATOR,
  /** The part is more than what it is said to be a part of. */
  MORE_THAN_WHOLE
}

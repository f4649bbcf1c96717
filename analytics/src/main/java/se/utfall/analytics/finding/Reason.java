package se.utfall.analytics.finding;

/** Why an analysis does not answer. */
public enum Reason {
  /** Fewer values than the method needs. */
  TOO_FEW_VALUES,
  /** The values do not differ, and the method compares differences. */
  ALL_EQUAL,
  /** The method compares neighbours in time, and the values are not evenly spaced. */
  UNEVEN_SPACING,
  /** Every figure is exact, so there are no bounds to follow. */
  NOTHING_UNCERTAIN,
  /** More values than the method can answer for in reasonable time. */
  TOO_MANY_VALUES,
  /** There is no target to hold the values against. */
  NO_TARGET,
  /** The method multiplies, and some value is zero or below. */
  NOT_POSITIVE,
  /** The season has more steps than the method can follow. */
  SEASON_TOO_LONG,
  /** The formula has no meaningful value for these figures (a variance that is not positive). */
  UNDEFINED
}

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
  /** Rows without a figure stand where the method needs one, or are too many to be bridged. */
  GAP,
  /** The spacing tells no season: periods of a year or more, or no whole number of them a year. */
  NO_SEASON,
  /** Some value is negative, and the method needs parts of a whole or factors. */
  NEGATIVE_VALUES,
  /** Two series count over periods of different length (months and quarters). */
  DIFFERENT_PERIODS,
  /** The formula has no meaningful value for these figures (a variance that is not positive). */
  UNDEFINED
}

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
  /** The method multiplies, and some value is zero or below. */
  NOT_POSITIVE,
  /** The season has more steps than the method can follow. */
  SEASON_TOO_LONG,
  /** One regressor can be made from the others, so that their parts cannot be told apart. */
  COLLINEAR,
  /** The settings name no seasons for the series. */
  WITHOUT_SEASONS,
  /** Count or denominator is not named, so there is no figure. */
  NO_FIGURE,
  /** The denominator is 0. */
  ZERO_BASE,
  /** A figure and the base it is held against have different signs: a percentage would mislead. */
  SIGN_CHANGE,
  /** The groups have no order to compare along. */
  NO_ORDER,
  /** The test is between exactly two groups. */
  NOT_TWO_GROUPS,
  /** The values add up over time and can only rise. */
  ACCUMULATED,
  /** The formula has no meaningful value for these figures (a variance that is not positive). */
  UNDEFINED,
  /** A table of counts does not keep its own sums. */
  DOES_NOT_ADD_UP,
  /** A small count stays open whatever is hidden, or must be published. */
  CANNOT_BE_PROTECTED,
  /** The bound of work was reached without an answer. */
  TOO_MUCH_WORK
}

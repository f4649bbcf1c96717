package se.utfall.analytics.finding;

/** What a reader must be told along with a result. */
public enum Warning {
  /** There are too few values for a verdict of direction. */
  TOO_FEW_FOR_VERDICT,
  /** The last row of the series is missing: what is called latest is older than that. */
  LATEST_MISSING,
  /**
   * Whether there is a trend or shift depends on where within their bounds the figures truly lie.
   */
  DEPENDS_ON_BOUNDS,
  /** The slope takes approximate figures at the value their source names. */
  SLOPE_TAKES_NAMED_VALUES,
  /** The slope leaves out figures of which only bounds are known. */
  SLOPE_LEAVES_OUT_BOUNDS,
  /** The verdict does not stand when the series' memory of itself is allowed for. */
  WEAKENED_BY_AUTOCORRELATION,
  /** Approximate figures are taken at the value their source names. */
  TAKES_NAMED_VALUES,
  /** Figures of which only bounds are known are left out. */
  LEAVES_OUT_BOUNDS,
  /** The last figure has only bounds and is left out: what is called latest is older than that. */
  LATEST_LEFT_OUT,
  /** The method takes the values in order, and they are not evenly spaced in time. */
  UNEVEN_STEPS,
  /** There are too few values since the last rebase, or at all, for control limits. */
  TOO_FEW_FOR_LIMITS,
  /** The latest control limits rest on few values and will move with every new one. */
  TRIAL_LIMITS,
  /** All values behind the latest control limits are equal: any other value is outside them. */
  LIMITS_WITHOUT_VARIATION,
  /** Which points are signals depends on where within their bounds the figures truly lie. */
  SIGNALS_DEPEND_ON_BOUNDS,
  /** Values follow the season, and changes of level found in them may be nothing but that. */
  SEASONAL,
  /**
   * Neighbours resemble each other more than the test reckons with: shifts are found too easily.
   */
  AUTOCORRELATED,
  /** Rows without a figure lie inside the series, and the smooth parts are carried across them. */
  BRIDGES_GAPS,
  /** The season rests on fewer than five cycles and can change much when more are known. */
  FEW_CYCLES,
  /** The values do not differ between seasons by more than chance. */
  NO_CLEAR_SEASON,
  /**
   * Two series that both rise or fall go together without having anything to do with each other.
   */
  BOTH_TREND,
  /** Two series that follow the calendar go together through it, whatever they are about. */
  BOTH_SEASON,
  /** Figures of one series have no partner of the same period in the other and are left out. */
  LEAVES_OUT_UNPAIRED,
  /** Values without a weight are left out of the weighted figures. */
  LEAVES_OUT_UNWEIGHTED,
  /** There are too few values to test models on the past: the forecast is the naive one. */
  TOO_FEW_TO_TEST_MODELS,
  /** No model did clearly better than the naive forecast on the past: the naive one is used. */
  NO_MODEL_BEATS_NAIVE,
  /** There are too few seasons to tell one from another: the forecast knows no season. */
  SEASON_NOT_USED,
  /** The models were tested on fewer steps ahead than the forecast reaches. */
  TESTED_ON_SHORTER_HORIZON,
  /** The forecast leaves out what came before the last gap in the series. */
  STARTS_AFTER_GAP,
  /** The forecast leaves out the oldest values of a long series. */
  OLDEST_LEFT_OUT,
  /** A forecast or a limit of its interval was moved to what is possible. */
  CUT_AT_LIMIT,
  /** The values never differ, so that the interval has no width and says nothing. */
  NEVER_VARIED,
  /** So few earlier forecasts can be judged yet that their record says little. */
  FEW_FORECASTS_JUDGED,
  /** Neighbouring residuals of the least-squares line resemble each other: its p is too small. */
  RESIDUALS_GO_TOGETHER,
  /** Some group rests on so few cases that one more or less moves its figure far. */
  FEW_CASES,
  /**
   * The groups are spread more than chance allows throughout: limits for single ones are narrow.
   */
  OVERDISPERSED,
  /** Some neighbours in the order cannot be told apart: their order may be chance. */
  RANKS_OVERLAP,
  /** How far chance moves each figure is not known, so the order may be chance throughout. */
  CHANCE_NOT_ALLOWED_FOR,
  /** Somebody alone in a hidden cell could work another one out. */
  OPEN_TO_ONESELF
}

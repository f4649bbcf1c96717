package se.utfall.analytics.forecast.model;

/** The ways of forecasting there are, simplest first. */
public enum ModelKind {
  /** As the latest value. */
  NAIVE,
  /** As the same season a cycle before. */
  SEASONAL_NAIVE,
  /** As the mean of all values. */
  MEAN,
  /** As the latest value, moved on by the mean change. */
  DRIFT,
  /** Exponential smoothing of the level. */
  SIMPLE_SMOOTHING,
  /** Exponential smoothing of level and trend. */
  HOLT,
  /** Exponential smoothing of level and a trend that fades. */
  DAMPED_HOLT,
  /** Exponential smoothing of level, trend and a season that is added. */
  HOLT_WINTERS_ADDITIVE,
  /** Exponential smoothing of level, trend and a season that multiplies. */
  HOLT_WINTERS_MULTIPLICATIVE,
  /** Exponential smoothing as a state-space model, fitted by likelihood. */
  ETS
}

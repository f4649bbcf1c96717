package se.utfall.analytics.comparison;

/** The ways an interval of a proportion or a rate is found. */
public enum IntervalMethod {
  /** Score interval of a proportion; the one to show. */
  WILSON,
  /** Score interval with continuity correction: never too narrow, mostly too wide. */
  WILSON_CORRECTED,
  /** Exact binomial interval of a proportion: never too narrow, mostly too wide. */
  CLOPPER_PEARSON,
  /** Exact Poisson interval of a rate (Garwood); the one to show. */
  EXACT_POISSON,
  /** Byar's approximation of it, as public health tables use; poor under about ten events. */
  BYAR
}

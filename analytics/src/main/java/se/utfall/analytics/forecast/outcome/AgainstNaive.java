package se.utfall.analytics.forecast.outcome;

import java.util.OptionalDouble;

/**
 * The forecasts and the naive forecasts of the same origins, side by side.
 *
 * @param n forecasts for which both errors are known
 * @param mae mean absolute error of the forecasts
 * @param naiveMae mean absolute error of the naive forecasts
 */
public record AgainstNaive(int n, double mae, double naiveMae) {

  /** mae / naiveMae: below 1 the forecasts were nearer; empty when the naive never failed. */
  public OptionalDouble ratio() {
    return naiveMae > 0 ? OptionalDouble.of(mae / naiveMae) : OptionalDouble.empty();
  }
}

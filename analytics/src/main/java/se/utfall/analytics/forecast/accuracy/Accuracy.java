package se.utfall.analytics.forecast.accuracy;

import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * How far forecasts were from what came. With e = actual − forecast:
 *
 * <pre>
 * me   = mean e          mae  = mean |e|          rmse = sqrt(mean e²)
 * mpe  = 100 · mean e/actual                      mape = 100 · mean |e/actual|
 * mase = mean |e| / scale                         scale: {@link NaiveScale}
 * </pre>
 *
 * <p>Positive {@code me} means that the forecasts were too low. One pair is enough to reckon, not
 * to judge. Pairs where either side is missing (NaN) are dropped. {@code mpe} and {@code mape} are
 * undefined when any actual is zero, {@code mase} when the scale is zero or unknown.
 *
 * <p>Errors: {@link IllegalArgumentException} for lists of unequal length and for infinite numbers.
 *
 * <p>Source: R. J. Hyndman and A. B. Koehler (2006), Another look at measures of forecast accuracy,
 * International Journal of Forecasting 22.
 *
 * @param n pairs that counted
 * @param me mean error, in the unit of the series
 * @param mae mean absolute error, in the unit of the series
 * @param rmse root of the mean squared error, in the unit of the series
 * @param mpe mean percentage error, percent
 * @param mape mean absolute percentage error, percent
 * @param mase mean absolute scaled error: below 1 is better than naive one-step forecasts were in
 *     the history
 */
public record Accuracy(
    int n,
    double me,
    double mae,
    double rmse,
    OptionalDouble mpe,
    OptionalDouble mape,
    OptionalDouble mase) {

  /** The accuracy of forecasts beside what came; NaN marks a missing one. */
  public static Finding<Accuracy> of(double[] actual, double[] forecast, OptionalDouble scale) {
    if (actual.length != forecast.length) {
      throw new IllegalArgumentException(
          "forecast has " + forecast.length + " values, actual " + actual.length);
    }
    var sums = new ErrorSums();
    for (int i = 0; i < actual.length; i++) {
      requireNotInfinite("actual", actual[i]);
      requireNotInfinite("forecast", forecast[i]);
      if (!Double.isNaN(actual[i]) && !Double.isNaN(forecast[i])) {
        sums.add(actual[i], forecast[i], scale);
      }
    }
    return sums.isEmpty()
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(sums.toAccuracy());
  }

  private static void requireNotInfinite(String name, double number) {
    if (Double.isInfinite(number)) {
      throw new IllegalArgumentException(name + " holds an infinite number");
    }
  }
}

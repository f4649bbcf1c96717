package se.utfall.analytics.forecast.accuracy;

import java.util.OptionalDouble;
import se.utfall.analytics.forecast.model.History;

/**
 * The yardstick of scaled errors: how far off the (seasonal) naive forecast one cycle ahead was on
 * average within the history, mean |y_t − y_(t−m)|. Zero for a series that repeats itself;
 * undefined without a pair of values m steps apart.
 *
 * <p>Source: as for {@link Accuracy}, equation for the seasonal MASE.
 */
public final class NaiveScale {

  private NaiveScale() {}

  /** The scale of a training history, by its period. */
  public static OptionalDouble of(History training) {
    return of(training.values(), training.period());
  }

  /** The scale of training values in time order; pairs with a missing one (NaN) are dropped. */
  public static OptionalDouble of(double[] training, int period) {
    History.requirePeriod(period);
    var sum = 0.0;
    var pairs = 0;
    for (int t = period; t < training.length; t++) {
      var difference = Math.abs(training[t] - training[t - period]);
      if (Double.isInfinite(difference)) {
        throw new IllegalArgumentException("training holds an infinite number");
      }
      if (!Double.isNaN(difference)) {
        sum += difference;
        pairs++;
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
  }
}

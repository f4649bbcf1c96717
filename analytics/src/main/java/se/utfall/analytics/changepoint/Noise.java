package se.utfall.analytics.changepoint;

import java.util.Arrays;

/** The spread of values about their levels, from the steps between neighbours. */
final class Noise {

  /** Upper quartile of the standard normal: the median of |z|. */
  private static final double QUARTILE = 0.674489750196082;

  private Noise() {}

  /** Sigma in the unit of the series; 0 when all values are equal or there is but one. */
  static double ofSteps(Values values) {
    var n = values.size() - 1;
    if (n < 1) {
      return 0;
    }
    var steps = new double[n];
    var squares = 0.0;
    for (int i = 0; i < n; i++) {
      steps[i] = Math.abs(values.at(i + 1) - values.at(i));
      squares += steps[i] * steps[i];
    }
    Arrays.sort(steps);
    var median = (steps[(n - 1) / 2] + steps[n / 2]) / 2;
    return median > 0 ? median / (QUARTILE * Math.sqrt(2)) : Math.sqrt(squares / n / 2);
  }
}

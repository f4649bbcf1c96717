package se.utfall.analytics.season;

import java.util.Arrays;

/**
 * How much each value counts when the strays are to count less.
 *
 * <pre>
 * weight = (1 − (|r| / h)²)²,  h = 6 · median |r|;  1 within 0.001 h, 0 beyond 0.999 h
 * </pre>
 *
 * <p>Source: Cleveland et al. (1990), section 2.5.
 */
final class RobustWeights {

  private RobustWeights() {}

  /** 1 for a number, 0 for NaN. */
  static double[] ofPresence(double[] values) {
    return Arrays.stream(values).map(value -> Double.isNaN(value) ? 0 : 1).toArray();
  }

  /** The weights for these remainders; NaN has none. */
  static double[] of(double[] remainders) {
    var sizes = Arrays.stream(remainders).map(Math::abs).toArray();
    var reach = 6 * median(sizes);
    return Arrays.stream(sizes).map(size -> weight(size, reach)).toArray();
  }

  private static double weight(double size, double reach) {
    if (size <= 0.001 * reach) {
      return 1;
    }
    if (!(size <= 0.999 * reach)) {
      return 0;
    }
    var part = size / reach;
    return (1 - part * part) * (1 - part * part);
  }

  private static double median(double[] sizes) {
    var sorted = Arrays.stream(sizes).filter(size -> !Double.isNaN(size)).sorted().toArray();
    var n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}

package se.utfall.analytics.correlation;

import java.util.OptionalInt;
import org.apache.commons.math3.distribution.NormalDistribution;

/** How far lags go, what is beyond chance at one lag, and when there are lags at all. */
final class Lags {

  /** Below this, the normal distribution has no quantile in double numbers. */
  private static final double SMALLEST_LEVEL = 1e-12;

  private static final int FARTHEST = 400;
  private static final int DEFAULT_FARTHEST = 24;
  private static final double SLACK = 0.1;

  private Lags() {}

  static void requireReasonable(double level) {
    if (!(level >= SMALLEST_LEVEL && level < 1)) {
      throw new IllegalArgumentException(
          "level " + level + " is not between " + SMALLEST_LEVEL + " and 1");
    }
  }

  static void requireReasonable(String name, OptionalInt lag) {
    if (lag.isPresent() && (lag.getAsInt() < 1 || lag.getAsInt() > FARTHEST)) {
      throw new IllegalArgumentException(
          name + " " + lag.getAsInt() + " is not between 1 and " + FARTHEST);
    }
  }

  /** The lag asked for, or a quarter of n; at most n − 1. */
  static int farthest(OptionalInt asked, int n) {
    return Math.min(n - 1, asked.orElse(Math.max(1, Math.min(DEFAULT_FARTHEST, n / 4))));
  }

  /** z / sqrt(n): exceeded on either side with the chance {@code level}. */
  static double bound(double level, int n) {
    return critical(level) / Math.sqrt(n);
  }

  /** The z that is exceeded on either side with this probability. */
  static double critical(double level) {
    return -new NormalDistribution(null, 0, 1).inverseCumulativeProbability(level / 2);
  }

  /** Whether no step is more than a tenth off the mean step. */
  static boolean isEvenlySpaced(double[] times) {
    var n = times.length;
    var mean = (times[n - 1] - times[0]) / (n - 1);
    for (int i = 1; i < n; i++) {
      if (Math.abs(times[i] - times[i - 1] - mean) > SLACK * mean) {
        return false;
      }
    }
    return true;
  }
}

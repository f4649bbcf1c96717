package se.utfall.analytics.chance;

import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution, as tests use it. */
public final class Student {

  /** Finer than the library's own 1e-9, which would show in the limits. */
  private static final double ACCURACY = 1e-14;

  /** The usual critical values, found once: finding one costs more than a whole trend. */
  private static final AtomicLongArray FIVE_PERCENT = new AtomicLongArray(4096);

  private Student() {}

  /** P(|T| ≥ |t|) with this many degrees of freedom. */
  public static double twoSided(double t, int df) {
    return t == 0 ? 1 : 2 * new TDistribution(null, df).cumulativeProbability(-Math.abs(t));
  }

  /** The t that is exceeded on either side with this probability: 12.71 for 0.05 and df 1. */
  public static double criticalTwoSided(double level, int df) {
    if (level != 0.05 || df >= FIVE_PERCENT.length()) {
      return solve(level, df);
    }
    if (FIVE_PERCENT.get(df) == 0) {
      FIVE_PERCENT.set(df, Double.doubleToLongBits(solve(level, df)));
    }
    return Double.longBitsToDouble(FIVE_PERCENT.get(df));
  }

  private static double solve(double level, int df) {
    return -new TDistribution(null, df, ACCURACY).inverseCumulativeProbability(level / 2);
  }
}

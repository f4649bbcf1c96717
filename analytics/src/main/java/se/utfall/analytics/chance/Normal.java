package se.utfall.analytics.chance;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/** The standard normal distribution, as tests use it. */
public final class Normal {

  /** Exceeded on either side with a chance of 5 percent: 1.96. */
  public static final double TWO_SIDED_5_PERCENT = criticalTwoSided(0.05);

  private static final double SQRT2 = Math.sqrt(2);

  private Normal() {}

  /** P(|Z| ≥ |z|), right far out in the tail too. */
  public static double twoSided(double z) {
    return z == 0 ? 1 : Erf.erfc(Math.abs(z) / SQRT2);
  }

  /** The z that is exceeded on either side with this probability: 1.96 for 0.05. */
  public static double criticalTwoSided(double level) {
    return -new NormalDistribution(null, 0, 1).inverseCumulativeProbability(level / 2);
  }
}

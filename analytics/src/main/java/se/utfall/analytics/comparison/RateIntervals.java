package se.utfall.analytics.comparison;

import org.apache.commons.math3.distribution.GammaDistribution;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Interval;

/**
 * Intervals of a count O of events that come independently of each other. The lower limit of 0 is
 * 0.
 *
 * <pre>
 * exact  quantiles of Gamma(O) at α/2 and Gamma(O + 1) at 1 − α/2     (half of chi-squared)
 * Byar   O (1 − 1/(9O) − z / (3 sqrt(O)))³  and  the same with O + 1 and + z
 * </pre>
 *
 * <p>Byar's lower limit can fall a little under 0 at a count of 1 and a high level; it is left so.
 *
 * <p>Source: F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28; N. E.
 * Breslow and N. E. Day (1987), Statistical Methods in Cancer Research II (Byar).
 */
record RateIntervals(double count, double level) {

  /** Finer than the library's own 1e-9: a limit may be 1e-3. */
  private static final double ACCURACY = 1e-16;

  Interval exact() {
    return interval(
        count == 0 ? 0 : quantile(count, level / 2), quantile(count + 1, 1 - level / 2));
  }

  Interval byar() {
    var z = Normal.criticalTwoSided(level);
    return interval(count == 0 ? 0 : byar(count, -z), byar(count + 1, z));
  }

  private Interval interval(double lower, double upper) {
    return new Interval(lower, upper, 1 - level);
  }

  private static double byar(double o, double z) {
    var root = 1 - 1 / (9 * o) + z / (3 * Math.sqrt(o));
    return o * root * root * root;
  }

  private static double quantile(double shape, double p) {
    return new GammaDistribution(null, shape, 1, ACCURACY).inverseCumulativeProbability(p);
  }
}

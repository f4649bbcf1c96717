package se.utfall.analytics.comparison;

import org.apache.commons.math3.distribution.BetaDistribution;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Interval;

/**
 * Intervals of a proportion p = x / n, q = 1 − p. At x = 0 the lower limit is exactly 0, at x = n
 * the upper exactly 1.
 *
 * <pre>
 * Wilson          (2np + z² ∓ z sqrt(z² + 4npq)) / (2 (n + z²))
 * with correction (2np + z² − 1 − z sqrt(z² − 2 − 1/n + 4p(nq + 1))) / (2 (n + z²))   lower
 *                 (2np + z² + 1 + z sqrt(z² + 2 − 1/n + 4p(nq − 1))) / (2 (n + z²))   upper
 * Clopper–Pearson quantiles of Beta(x, n − x + 1) at α/2 and Beta(x + 1, n − x) at 1 − α/2
 * </pre>
 *
 * <p>Wilson covers close to what it says even at small n; the other two are for comparison with
 * sources that use them.
 *
 * <p>Source: R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion,
 * Statistics in Medicine 17:857, methods 3, 4 and 5; E. B. Wilson (1927), JASA 22; C. J. Clopper
 * and E. S. Pearson (1934), Biometrika 26.
 *
 * @param x how many
 * @param n of how many, above 0
 * @param level chance of missing, two-sided
 */
record ProportionIntervals(double x, double n, double level) {

  /** Finer than the library's own 1e-9: a limit may be 1e-7. */
  private static final double ACCURACY = 1e-18;

  Interval wilson() {
    var z = Normal.criticalTwoSided(level);
    return interval(wilson(x, n, -z), wilson(x, n, z));
  }

  /** One limit; x need not be whole, and the sign of z tells which. */
  static double wilson(double x, double n, double z) {
    var p = x / n;
    return (2 * x + z * z + z * Math.sqrt(z * z + 4 * x * (1 - p))) / (2 * (n + z * z));
  }

  Interval wilsonCorrected() {
    var z = Normal.criticalTwoSided(level);
    var p = x / n;
    var down = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n - x + 1)));
    var up = z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (n - x - 1)));
    var whole = 2 * (n + z * z);
    return interval((2 * x + z * z - 1 - down) / whole, (2 * x + z * z + 1 + up) / whole);
  }

  Interval clopperPearson() {
    return interval(
        x == 0 ? 0 : quantile(x, n - x + 1, level / 2),
        x == n ? 1 : quantile(x + 1, n - x, 1 - level / 2));
  }

  private Interval interval(double lower, double upper) {
    return new Interval(
        x == 0 ? 0 : Math.max(0, lower), x == n ? 1 : Math.min(1, upper), 1 - level);
  }

  private static double quantile(double alpha, double beta, double p) {
    return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(p);
  }
}

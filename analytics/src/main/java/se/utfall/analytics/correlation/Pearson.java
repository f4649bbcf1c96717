package se.utfall.analytics.correlation;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * How near the pairs lie to a straight line: 1 on a rising one, −1 on a falling one.
 *
 * <pre>
 * r        = sum (x − mx)(y − my) / sqrt(sum (x − mx)² · sum (y − my)²)
 * t        = r · sqrt((n − 2) / (1 − r²)),  n − 2 degrees of freedom
 * interval = tanh(atanh r ± z / sqrt(n − 3))
 * </pre>
 *
 * <p>Three pairs at least, four for the interval. One stray pair can make or hide it; {@link
 * Spearman} is safer.
 *
 * <p>Source: R. A. Fisher (1921), On the "probable error" of a coefficient of correlation deduced
 * from a small sample, Metron 1.
 *
 * @param r from −1 to 1
 * @param t empty when all pairs lie on a line
 * @param degreesOfFreedom n − 2
 * @param p two-sided; 0 when all pairs lie on a line
 * @param interval of r; from four pairs on
 */
public record Pearson(
    double r, OptionalDouble t, int degreesOfFreedom, double p, Finding<Interval> interval) {

  static final int FEWEST = 3;

  /** Nearer to 1 than this is 1: the pairs lie on a line but for the rounding of r itself. */
  private static final double ROUNDING = 1e-15;

  static Finding<Pearson> of(double[] x, double[] y, double level) {
    if (x.length < FEWEST) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var r = coefficient(x, y);
    return r.isPresent()
        ? Finding.found(of(r.getAsDouble(), x.length, level))
        : Finding.withheld(Reason.ALL_EQUAL);
  }

  /** r; empty for fewer than two pairs and when either side does not vary. */
  static OptionalDouble coefficient(double[] x, double[] y) {
    if (isConstant(x) || isConstant(y)) {
      return OptionalDouble.empty();
    }
    var dx = centred(x);
    var dy = centred(y);
    var r = product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy));
    return OptionalDouble.of(1 - Math.abs(r) < ROUNDING ? Math.signum(r) : r);
  }

  /** t of a coefficient from n pairs. */
  static OptionalDouble t(double r, int n) {
    return Math.abs(r) < 1
        ? OptionalDouble.of(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))))
        : OptionalDouble.empty();
  }

  /** Two-sided p of t; 0 without one. */
  static double p(OptionalDouble t, int degreesOfFreedom) {
    return t.isEmpty()
        ? 0
        : 2
            * new TDistribution(null, degreesOfFreedom)
                .cumulativeProbability(-Math.abs(t.getAsDouble()));
  }

  private static Pearson of(double r, int n, double level) {
    var t = t(r, n);
    return new Pearson(r, t, n - 2, p(t, n - 2), interval(r, n, level));
  }

  private static Finding<Interval> interval(double r, int n, double level) {
    if (n < FEWEST + 1) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (Math.abs(r) == 1) {
      return Finding.found(new Interval(r, r, 1 - level));
    }
    var centre = FastMath.atanh(r);
    var reach = Lags.critical(level) / Math.sqrt(n - 3.0);
    return Finding.found(
        new Interval(Math.tanh(centre - reach), Math.tanh(centre + reach), 1 - level));
  }

  private static boolean isConstant(double[] numbers) {
    return Arrays.stream(numbers).distinct().limit(2).count() < 2;
  }

  /** Numbers less their mean, as parts of the largest, so that squares keep their digits. */
  static double[] centred(double[] numbers) {
    var base = numbers[0];
    var mean = Arrays.stream(numbers).map(number -> number - base).average().orElse(0);
    var centred = Arrays.stream(numbers).map(number -> number - base - mean).toArray();
    var largest = Arrays.stream(centred).map(Math::abs).max().orElse(1);
    return Arrays.stream(centred).map(number -> number / largest).toArray();
  }

  static double product(double[] a, double[] b) {
    var sum = 0.0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}

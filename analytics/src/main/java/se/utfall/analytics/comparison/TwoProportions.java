package se.utfall.analytics.comparison;

import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * Two proportions against each other, p1 = x1 / n1 and p2 = x2 / n2.
 *
 * <pre>
 * pooled      P = (x1 + x2) / (n1 + n2)
 * z           (p1 − p2) / sqrt(P (1 − P) (1/n1 + 1/n2)),  X² = z²
 * corrected   |p1 − p2| less (1/n1 + 1/n2) / 2, but not below 0, in its place (Yates)
 * Newcombe    d − sqrt((p1 − l1)² + (u2 − p2)²)  to  d + sqrt((u1 − p1)² + (p2 − l2)²),
 *             l and u the Wilson limits of each
 * Wald        d ± z sqrt(p1 q1 / n1 + p2 q2 / n2)
 * Fisher      sum of the hypergeometric chances no greater than that of the table
 * risk ratio  p1 / p2, limits exp(log ± z sqrt(1/x1 − 1/n1 + 1/x2 − 1/n2))
 * </pre>
 *
 * <p>Source: R. G. Newcombe (1998), Interval estimation for the difference between independent
 * proportions, Statistics in Medicine 17:873, method 10; J. L. Fleiss (1981), Statistical Methods
 * for Rates and Proportions, 2nd edition (Yates); R. A. Fisher (1935), JRSS 98; D. Katz and others
 * (1978), Biometrics 34 (risk ratio).
 *
 * @param difference p1 − p2
 * @param pooled P
 * @param test withheld when none or all were counted in both groups
 * @param fisherP exact two-sided p
 * @param newcombe interval of the difference; the one to show
 * @param wald interval of the difference; too narrow when few were counted
 * @param riskRatio withheld when a count is 0
 * @param few whether fewer than five are expected in some cell, so that Fisher's p decides
 */
public record TwoProportions(
    double difference,
    double pooled,
    Finding<Test> test,
    double fisherP,
    Interval newcombe,
    Interval wald,
    Finding<Ratio> riskRatio,
    boolean few)
    implements Pair {

  /** z and X² without and with continuity correction, and their two-sided p. */
  public record Test(
      double z, double chiSquare, double p, double chiSquareCorrected, double pCorrected) {}

  /** Fisher's p where few are expected in some cell, else that of z; 1 where there is no z. */
  public double p() {
    return few ? fisherP : test.map(Test::p).toOptional().orElse(1.0);
  }

  static TwoProportions of(Estimate first, Estimate second, double level) {
    var p1 = first.value();
    var p2 = second.value();
    var n1 = first.base();
    var n2 = second.base();
    var pooled = (first.count() + second.count()) / (n1 + n2);
    var z = Normal.criticalTwoSided(level);
    var wald = z * Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
    return new TwoProportions(
        p1 - p2,
        pooled,
        test(p1 - p2, pooled * (1 - pooled) * (1 / n1 + 1 / n2), (1 / n1 + 1 / n2) / 2),
        FisherExact.p(first, second),
        newcombe(first, second, level),
        new Interval(p1 - p2 - wald, p1 - p2 + wald, 1 - level),
        ratio(first, second, z, level),
        Math.min(pooled, 1 - pooled) * Math.min(n1, n2) < 5);
  }

  private static Finding<Test> test(double difference, double variance, double correction) {
    if (variance == 0) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var z = difference / Math.sqrt(variance);
    var less = Math.max(0, Math.abs(difference) - correction) / Math.sqrt(variance);
    return Finding.found(
        new Test(z, z * z, Normal.twoSided(z), less * less, Normal.twoSided(less)));
  }

  private static Interval newcombe(Estimate first, Estimate second, double level) {
    var d = first.value() - second.value();
    var one = new ProportionIntervals(first.count(), first.base(), level).wilson();
    var two = new ProportionIntervals(second.count(), second.base(), level).wilson();
    return new Interval(
        d - Math.hypot(first.value() - one.lower(), two.upper() - second.value()),
        d + Math.hypot(one.upper() - first.value(), second.value() - two.lower()),
        1 - level);
  }

  private static Finding<Ratio> ratio(Estimate first, Estimate second, double z, double level) {
    if (first.count() == 0 || second.count() == 0) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var variance =
        1.0 / first.count() - 1 / first.base() + 1.0 / second.count() - 1 / second.base();
    return Finding.found(Ratio.of(first.value() / second.value(), z * Math.sqrt(variance), level));
  }
}

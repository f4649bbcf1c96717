package se.utfall.analytics.regression;

import java.util.function.Supplier;
import se.utfall.analytics.chance.Student;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;

/**
 * How sure a least-squares line is, if values scatter about it evenly, normally and independently
 * of each other.
 *
 * <pre>
 * s            = sqrt(RSS / (n − 2))
 * se slope     = s / sqrt(Sxx)
 * se intercept = s · sqrt(1/n + x̄² / Sxx)
 * interval     = estimate ± t(n − 2) · se,   t test two-sided,   F = t² of the slope
 * </pre>
 *
 * <p>When all values lie on the line there is no scatter to judge by: tests and intervals are
 * withheld, for they would claim certainty.
 *
 * <p>Source: N. R. Draper and H. Smith (1998), Applied Regression Analysis, 3rd edition, chapter 1.
 *
 * @param df n − 2
 * @param level confidence of the intervals, 0.95
 * @param critical t(n − 2), exceeded on either side with the chance 1 − level
 * @param residualSe s, in units of y
 * @param seSlope standard error of the slope
 * @param seIntercept standard error of the intercept
 * @param slope interval of the slope
 * @param intercept interval of the intercept
 * @param test the two t tests
 * @param adjustedRSquared 1 − (1 − R²)(n − 1)/(n − 2)
 */
public record Inference(
    int df,
    double level,
    double critical,
    double residualSe,
    double seSlope,
    double seIntercept,
    Finding<Interval> slope,
    Finding<Interval> intercept,
    Finding<Test> test,
    Finding<Double> adjustedRSquared) {

  /** t and two-sided p of slope and intercept against 0; F has the p of the slope. */
  public record Test(double tSlope, double pSlope, double tIntercept, double pIntercept) {

    /** F of the whole line, with 1 and n − 2 degrees of freedom. */
    public double f() {
      return tSlope * tSlope;
    }
  }

  static Inference of(Squares sums, double level) {
    var df = sums.n() - 2;
    var s = Math.sqrt(sums.rss() / df);
    var seSlope = s / Math.sqrt(sums.xx());
    var seIntercept = s * Math.sqrt(1.0 / sums.n() + sums.meanX() * sums.meanX() / sums.xx());
    var scatter = s > 0;
    var t = Student.criticalTwoSided(level, df);
    return new Inference(
        df,
        1 - level,
        t,
        s,
        seSlope,
        seIntercept,
        when(scatter, () -> interval(sums.slope(), t * seSlope, 1 - level)),
        when(scatter, () -> interval(sums.intercept(), t * seIntercept, 1 - level)),
        when(scatter, () -> test(sums, seSlope, seIntercept, df)),
        when(sums.yy() > 0, () -> 1 - sums.rss() / sums.yy() * (df + 1) / df));
  }

  /** The interval about an estimate with this standard error. */
  Interval around(double estimate, double se) {
    return interval(estimate, critical * se, level);
  }

  private static Test test(Squares sums, double seSlope, double seIntercept, int df) {
    var tSlope = sums.slope() / seSlope;
    var tIntercept = sums.intercept() / seIntercept;
    return new Test(
        tSlope, Student.twoSided(tSlope, df), tIntercept, Student.twoSided(tIntercept, df));
  }

  private static Interval interval(double estimate, double half, double level) {
    return new Interval(estimate - half, estimate + half, level);
  }

  private static <T> Finding<T> when(boolean defined, Supplier<T> answer) {
    return defined ? Finding.found(answer.get()) : Finding.withheld(Reason.UNDEFINED);
  }
}

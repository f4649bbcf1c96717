package se.utfall.analytics.trend;

import java.util.Arrays;
import org.apache.commons.math3.util.MathArrays;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * The seasonal Mann–Kendall test when the seasons of one year resemble each other: a year that is
 * high in January is often high in February too, and then twelve months hold less evidence than
 * twelve. The variance takes in the covariance of every two seasons.
 *
 * <pre>
 * cov(g, h) = (K + 4 · sum over years i of R_ig R_ih − n (n + 1)²) / 3
 * K         = sum over years i &lt; j of sign((y_jg − y_ig)(y_jh − y_ih))
 * </pre>
 *
 * <p>n years, R_ig the average rank of year i among the values of season g. Needs whole years
 * alone. The normal p is good from about ten years on; with fewer it leans to caution.
 *
 * <p>Source: R. M. Hirsch and J. R. Slack (1984), A nonparametric trend test for seasonal data with
 * serial dependence, Water Resources Research 20; E. J. Dietz and T. J. Killeen (1981), A
 * nonparametric multivariate test for monotone trend, JASA 76.
 *
 * @param years n
 * @param variance var S with the covariances
 * @param z standardised S, with continuity correction
 * @param p two-sided p of z
 */
public record HirschSlack(int years, double variance, double z, double p) {

  /** More comparisons than this (a second of work) are not made. */
  private static final double MOST_COMPARISONS = 2e8;

  static Finding<HirschSlack> of(Seasons seasons, double[] values, long s) {
    if (!seasons.areWhole()) {
      return Finding.withheld(Reason.GAP);
    }
    var years = values.length / seasons.count();
    if (0.25 * values.length * values.length > MOST_COMPARISONS) {
      return Finding.withheld(Reason.TOO_MANY_VALUES);
    }
    var variance = variance(seasons, values, years);
    if (variance <= 0 && s != 0) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var z = MannKendall.continuityCorrected(s, variance);
    return Finding.found(new HirschSlack(years, Math.max(0, variance), z, Normal.twoSided(z)));
  }

  private static double variance(Seasons seasons, double[] values, double years) {
    var numbers = new double[seasons.count()][];
    var ranks = new double[seasons.count()][];
    var variance = 0.0;
    for (int g = 0; g < seasons.count(); g++) {
      numbers[g] = seasons.of(g, values);
      ranks[g] = averageRanks(numbers[g]);
      for (int h = 0; h <= g; h++) {
        var k = concordance(numbers[g], numbers[h]);
        var products = 4 * MathArrays.linearCombination(ranks[g], ranks[h]);
        variance += (g == h ? 1 : 2) * (k + products - years * (years + 1) * (years + 1)) / 3;
      }
    }
    return variance;
  }

  private static long concordance(double[] g, double[] h) {
    var k = 0L;
    for (int j = 0; j < g.length; j++) {
      for (int i = 0; i < j; i++) {
        k += (long) (Math.signum(g[j] - g[i]) * Math.signum(h[j] - h[i]));
      }
    }
    return k;
  }

  private static double[] averageRanks(double[] numbers) {
    return Arrays.stream(numbers)
        .map(
            number ->
                0.5
                    + Arrays.stream(numbers).filter(other -> other < number).count()
                    + Arrays.stream(numbers).filter(other -> other == number).count() / 2.0)
        .toArray();
  }
}

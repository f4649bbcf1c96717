package se.utfall.analytics.correlation;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * How near the pairs come to standing in the same order (1) or the opposite one (−1). A stray pair
 * weighs no more than any other, and a bent relation counts like a straight one.
 *
 * <pre>
 * rho = Pearson's r of the average ranks
 * t   = rho · sqrt((n − 2) / (1 − rho²)),  n − 2 degrees of freedom
 * </pre>
 *
 * <p>The exact p goes through all orders the second series could have come in, ties kept, up to
 * {@value RankOrders#LARGEST} pairs; there t makes p too small. Three pairs at least.
 *
 * <p>Source: C. Spearman (1904), The proof and measurement of association between two things,
 * American Journal of Psychology 15; M. G. Kendall (1975), Rank Correlation Methods, 4th edition,
 * chapter 3 (ties) and section 5.8 (t).
 *
 * @param rho from −1 to 1
 * @param t empty when the orders are the same or opposite
 * @param degreesOfFreedom n − 2
 * @param pT two-sided p of t; 0 without t
 * @param pExact P(|rho| at least this large) over all orders; for few pairs
 * @param tied whether equal values occur in either series
 */
public record Spearman(
    double rho,
    OptionalDouble t,
    int degreesOfFreedom,
    double pT,
    OptionalDouble pExact,
    boolean tied) {

  static Finding<Spearman> of(double[] x, double[] y) {
    if (x.length < Pearson.FEWEST) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var first = ranks(x);
    var second = ranks(y);
    var rho = Pearson.coefficient(first, second);
    return rho.isPresent()
        ? Finding.found(of(rho.getAsDouble(), first, second))
        : Finding.withheld(Reason.ALL_EQUAL);
  }

  /** The p value that decides: the exact one where there is one. */
  public double p() {
    return pExact.orElse(pT);
  }

  private static Spearman of(double rho, double[] first, double[] second) {
    var freedom = first.length - 2;
    var t = Pearson.t(rho, first.length);
    var tied = isTied(first) || isTied(second);
    return new Spearman(
        rho, t, freedom, Pearson.p(t, freedom), RankOrders.twoSided(first, second), tied);
  }

  private static boolean isTied(double[] ranks) {
    return Arrays.stream(ranks).distinct().count() < ranks.length;
  }

  private static double[] ranks(double[] numbers) {
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(numbers);
  }
}

package se.utfall.analytics.season;

import java.util.HashMap;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * The Kruskal–Wallis test: do groups of numbers differ in rank?
 *
 * <pre>
 * H = (12 / (N(N+1)) · sum of R_i² / n_i − 3(N+1)) / (1 − sum of (t³ − t) / (N³ − N))
 * </pre>
 *
 * <p>R_i sum of average ranks of group i, n_i its size, t sizes of ties; p from chi-square with one
 * degree of freedom fewer than groups.
 *
 * <p>Source: W. H. Kruskal and W. A. Wallis (1952), Use of ranks in one-criterion variance
 * analysis, JASA 47, equation 1.2.
 *
 * @param h H
 * @param degreesOfFreedom groups less one
 * @param p chance of such an H without differences
 */
public record KruskalWallis(double h, int degreesOfFreedom, double p) {

  /** Of numbers in groups 0 to {@code groups} − 1, none of them empty. */
  static Finding<KruskalWallis> of(double[] numbers, int[] places, int groups) {
    var ranks = ranks(numbers);
    var ties = ties(ranks);
    return ties < 1
        ? Finding.found(of(ranks, places, groups, ties))
        : Finding.withheld(Reason.ALL_EQUAL);
  }

  private static KruskalWallis of(double[] ranks, int[] places, int period, double ties) {
    var sums = new double[period];
    var counts = new int[period];
    for (int k = 0; k < ranks.length; k++) {
      sums[places[k]] += ranks[k];
      counts[places[k]]++;
    }
    var n = (double) ranks.length;
    var squares = 0.0;
    for (int place = 0; place < period; place++) {
      squares += sums[place] * sums[place] / counts[place];
    }
    var h = Math.max(0, (12 / (n * (n + 1)) * squares - 3 * (n + 1)) / (1 - ties));
    var p = Gamma.regularizedGammaQ((period - 1) / 2.0, h / 2);
    return new KruskalWallis(h, period - 1, p);
  }

  private static double[] ranks(double[] numbers) {
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(numbers);
  }

  /** Sum of t³ − t over the groups of ties, of n³ − n: 1 when all are equal. */
  private static double ties(double[] ranks) {
    var groups = new HashMap<Double, Integer>();
    for (double rank : ranks) {
      groups.merge(rank, 1, Integer::sum);
    }
    var n = ranks.length;
    return groups.size() < 2
        ? 1
        : groups.values().stream().mapToDouble(KruskalWallis::cubic).sum() / cubic(n);
  }

  private static double cubic(double t) {
    return t * t * t - t;
  }
}

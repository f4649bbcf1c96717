package se.utfall.analytics.season;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Do the places of the cycle differ? The Kruskal–Wallis test on value less trend (value over
 * trend), one group for each place.
 *
 * <pre>
 * H = (12 / (N(N+1)) · sum of R_i² / n_i − 3(N+1)) / (1 − sum of (t³ − t) / (N³ − N))
 * </pre>
 *
 * <p>R_i sum of average ranks of group i, n_i its size, t sizes of ties; p from chi-square with m −
 * 1 degrees of freedom. It takes the values for independent; what is left of a slow movement makes
 * p somewhat too small.
 *
 * <p>Source: W. H. Kruskal and W. A. Wallis (1952), Use of ranks in one-criterion variance
 * analysis, JASA 47, equation 1.2; for stable seasonality as in X-12-ARIMA's test.
 *
 * @param h H
 * @param degreesOfFreedom m − 1
 * @param p chance of such an H without season
 */
public record KruskalWallis(double h, int degreesOfFreedom, double p) {

  /** Differences below this part of the largest value are rounding, and ties. */
  private static final double NOISE = 1e-10;

  static Finding<KruskalWallis> of(Decomposition decomposition) {
    var parts = decomposition.parts();
    var period = decomposition.period();
    var known = IntStream.range(0, parts.size()).filter(i -> parts.get(i).remainder().isPresent());
    var places = known.toArray();
    var ranks = ranks(detrended(parts, places, decomposition.combination()));
    for (int k = 0; k < places.length; k++) {
      places[k] %= period;
    }
    var ties = ties(ranks);
    return ties < 1 && Arrays.stream(places).distinct().count() == period
        ? Finding.found(of(ranks, places, period, ties))
        : Finding.withheld(ties < 1 ? Reason.TOO_FEW_VALUES : Reason.ALL_EQUAL);
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

  private static double[] detrended(List<Part> parts, int[] periods, Combination combination) {
    var rest = new double[periods.length];
    var largest = 0.0;
    for (int k = 0; k < rest.length; k++) {
      var part = parts.get(periods[k]);
      var value = part.value().orElseThrow();
      rest[k] = combination.without(value, part.trend().orElseThrow());
      largest = Math.max(largest, combination == Combination.ADDITIVE ? Math.abs(value) : 1);
    }
    var grain = NOISE * largest;
    return Arrays.stream(rest).map(one -> grain > 0 ? Math.rint(one / grain) + 0.0 : one).toArray();
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

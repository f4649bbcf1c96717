package se.utfall.analytics.changepoint;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import se.utfall.analytics.series.Series;

/**
 * Whether values differ between the seasons of the year by more than chance: the Kruskal–Wallis
 * test on the ranks, at 1 percent.
 *
 * <pre>
 * H = (n − 1) · sum over seasons of n_s (mean rank_s − mean rank)²
 *             / sum over values of (rank − mean rank)²
 * </pre>
 *
 * <p>Asked of series with 2 to 53 even steps a year and at least two years of values.
 *
 * <p>Source: W. H. Kruskal and W. A. Wallis (1952), Use of ranks in one-criterion variance
 * analysis, JASA 47.
 */
final class SeasonCheck {

  private static final double LEVEL = 0.01;
  private static final int MOST = 53;

  private SeasonCheck() {}

  static boolean isSeasonal(Series series) {
    var times = series.valuedTimes();
    var rows = series.valuedRows();
    var n = times.length;
    if (n < 4) {
      return false;
    }
    var cycle = (rows[n - 1] - rows[0]) / (times[n - 1] - times[0]);
    var seasons = (int) Math.round(cycle);
    if (seasons < 2 || seasons > MOST || Math.abs(cycle - seasons) > 0.1 || n < 2 * seasons) {
      return false;
    }
    var statistic = statistic(times, series.values(), seasons);
    return new ChiSquaredDistribution(null, seasons - 1.0).cumulativeProbability(statistic)
        > 1 - LEVEL;
  }

  private static double statistic(double[] times, double[] values, int seasons) {
    var n = values.length;
    var ranks = Ranks.doubled(values);
    var sums = new double[seasons];
    var counts = new int[seasons];
    var all = 0.0;
    for (int i = 0; i < n; i++) {
      var season = (int) Math.floor((times[i] - Math.floor(times[i])) * seasons);
      var deviation = (ranks[i] - (n + 1)) / 2.0;
      sums[season] += deviation;
      counts[season]++;
      all += deviation * deviation;
    }
    var between = 0.0;
    for (int s = 0; s < seasons; s++) {
      between += counts[s] == 0 ? 0 : sums[s] * sums[s] / counts[s];
    }
    return all > 0 ? between * (n - 1) / all : 0;
  }
}

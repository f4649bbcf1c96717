package se.utfall.analytics.season;

import java.util.Arrays;

/** The steps of {@link Classical} on the values of one series; NaN in them is missing. */
final class ClassicalFit {

  private ClassicalFit() {}

  /** Trend and season; the season NaN where a place of the cycle has no value beside a trend. */
  static Split of(double[] values, int period, Combination combination) {
    var trend = MovingAverage.centred(values, period);
    var figure = centred(means(values, trend, period, combination), combination);
    var season = new double[values.length];
    for (int i = 0; i < season.length; i++) {
      season[i] = figure[i % period];
    }
    return new Split(trend, season, figure, RobustWeights.ofPresence(values));
  }

  private static double[] means(
      double[] values, double[] trend, int period, Combination combination) {
    var sums = new double[period];
    var counts = new int[period];
    for (int i = 0; i < values.length; i++) {
      var detrended = combination.without(values[i], trend[i]);
      if (!Double.isNaN(detrended)) {
        sums[i % period] += detrended;
        counts[i % period]++;
      }
    }
    for (int place = 0; place < period; place++) {
      sums[place] /= counts[place];
    }
    return sums;
  }

  private static double[] centred(double[] figure, Combination combination) {
    var mean = Arrays.stream(figure).average().orElseThrow();
    return Arrays.stream(figure).map(one -> combination.without(one, mean)).toArray();
  }
}

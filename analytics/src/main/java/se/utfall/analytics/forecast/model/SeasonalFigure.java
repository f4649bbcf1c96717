package se.utfall.analytics.forecast.model;

import java.util.Arrays;

/**
 * Trend and season of a history by moving averages, as starting values for smoothing.
 *
 * <pre>
 * trend_t  = centred moving average over one cycle (half weight at both ends for even m)
 * figure_i = mean of y − trend (y / trend) over season i, less its mean (over its mean)
 * </pre>
 *
 * <p>Needs two full cycles.
 *
 * <p>Source: M. Kendall and A. Stuart (1983), The advanced theory of statistics 3, pages 410–414.
 */
public final class SeasonalFigure {

  private final double[] trend;
  private final double[] figure;

  private SeasonalFigure(double[] trend, double[] figure) {
    this.trend = trend;
    this.figure = figure;
  }

  /** The figure of values with a season that is added (or multiplies). */
  public static SeasonalFigure of(double[] values, int period, boolean isMultiplicative) {
    if (values.length < 2 * period) {
      throw new IllegalArgumentException("values has fewer than two cycles");
    }
    var trend = trend(values, period);
    var rest = rest(values, trend, isMultiplicative);
    var figure = new double[period];
    for (int season = 0; season < period; season++) {
      figure[season] = mean(rest, season, period);
    }
    var centre = Arrays.stream(figure).sum() / period;
    for (int season = 0; season < period; season++) {
      figure[season] = isMultiplicative ? figure[season] / centre : figure[season] - centre;
    }
    return new SeasonalFigure(trend, figure);
  }

  /** The trend where the average reaches: the values less half a cycle at either end. */
  public double[] trend() {
    return trend.clone();
  }

  /** The season, first that of the first value; sums to 0 (multiplicative: to the period). */
  public double[] figure() {
    return figure.clone();
  }

  private static double[] trend(double[] values, int period) {
    var half = period / 2;
    var trend = new double[values.length - 2 * half];
    for (int t = half; t < values.length - half; t++) {
      var sum = 0.0;
      for (int k = -half; k <= half; k++) {
        sum += (period % 2 == 0 && Math.abs(k) == half ? 0.5 : 1) * values[t + k];
      }
      trend[t - half] = sum / period;
    }
    return trend;
  }

  /** What the trend leaves of the values; NaN where it does not reach. */
  private static double[] rest(double[] values, double[] trend, boolean isMultiplicative) {
    var half = (values.length - trend.length) / 2;
    var rest = new double[values.length];
    Arrays.fill(rest, Double.NaN);
    for (int i = 0; i < trend.length; i++) {
      var value = values[i + half];
      rest[i + half] = isMultiplicative ? value / trend[i] : value - trend[i];
    }
    return rest;
  }

  private static double mean(double[] rest, int season, int period) {
    var sum = 0.0;
    var count = 0;
    for (int t = season; t < rest.length; t += period) {
      if (!Double.isNaN(rest[t])) {
        sum += rest[t];
        count++;
      }
    }
    return sum / count;
  }
}

package se.utfall.analytics.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Where values lie and how far apart, in their unit. From one value on.
 *
 * <pre>
 * quantile p              = x_(k) + (h − k)(x_(k+1) − x_(k)),  h = 1 + (n − 1) p,  k = floor h
 * interquartileRange      = quantile 0.75 − quantile 0.25
 * medianAbsoluteDeviation = median of |x − median|, without any factor
 * sampleStandardDeviation = sqrt(sum of (x − mean)² / (n − 1))
 * </pre>
 *
 * <p>Type 7 because it is what R, NumPy, Excel's PERCENTILE.INC and most published quartiles use.
 *
 * <p>Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The
 * American Statistician 50, definition 7; F. R. Hampel (1974), The influence curve and its role in
 * robust estimation, JASA 69 (median absolute deviation).
 *
 * @param n values
 * @param mean unweighted
 * @param sampleStandardDeviation empty for one value
 * @param quantiles at the probabilities asked for, in that order
 */
public record Summary(
    int n,
    double mean,
    OptionalDouble sampleStandardDeviation,
    double smallest,
    double median,
    double largest,
    double interquartileRange,
    double medianAbsoluteDeviation,
    List<Quantile> quantiles) {

  public Summary {
    quantiles = List.copyOf(quantiles);
  }

  /** The summary of values in rising order; one or more. */
  static Summary of(double[] sorted, List<Double> probabilities) {
    var n = sorted.length;
    var median = quantileType7(sorted, 0.5);
    return new Summary(
        n,
        StatUtils.mean(sorted),
        n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(StatUtils.variance(sorted))),
        sorted[0],
        median,
        sorted[n - 1],
        quantileType7(sorted, 0.75) - quantileType7(sorted, 0.25),
        quantileType7(distances(sorted, median), 0.5),
        probabilities.stream().map(p -> new Quantile(p, quantileType7(sorted, p))).toList());
  }

  static double quantileType7(double[] sorted, double probability) {
    var place = (sorted.length - 1) * probability;
    var below = (int) Math.floor(place);
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double[] distances(double[] values, double centre) {
    return Arrays.stream(values).map(value -> Math.abs(value - centre)).sorted().toArray();
  }
}

package se.utfall.analytics.season;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * One-way analysis of variance: do the means of groups differ by more than the spread within them
 * explains?
 *
 * <pre>
 * F = (sum of n_i (mean_i − mean)² / (m − 1)) / (sum of (x − mean_i)² / (N − m))
 * </pre>
 *
 * <p>It sees one month that stands out, which ranks hardly do; stray values make it blind, not
 * rash.
 *
 * <p>Source: R. A. Fisher (1925), Statistical Methods for Research Workers, chapter VII.
 *
 * @param f F; empty when nothing varies within the groups
 * @param p chance of such an F without differences; 0 when nothing varies within the groups
 */
public record OneWay(OptionalDouble f, double p) {

  /** Of numbers in groups 0 to {@code groups} − 1, none of them empty; more numbers than groups. */
  static OneWay of(double[] numbers, int[] places, int groups) {
    var means = new double[groups];
    var counts = new int[groups];
    var mean = 0.0;
    for (int k = 0; k < numbers.length; k++) {
      means[places[k]] += numbers[k];
      counts[places[k]]++;
      mean += numbers[k] / numbers.length;
    }
    var between = 0.0;
    for (int group = 0; group < groups; group++) {
      means[group] /= counts[group];
      between += counts[group] * (means[group] - mean) * (means[group] - mean);
    }
    var within = 0.0;
    for (int k = 0; k < numbers.length; k++) {
      within += (numbers[k] - means[places[k]]) * (numbers[k] - means[places[k]]);
    }
    return of(between / (groups - 1), within / (numbers.length - groups), numbers.length, groups);
  }

  private static OneWay of(double between, double within, int n, int groups) {
    var f = between / within;
    if (!Double.isFinite(f)) {
      return new OneWay(OptionalDouble.empty(), 0);
    }
    // The upper tail, as the lower tail of 1/F with the degrees exchanged: small p keep digits.
    var chance = new FDistribution(null, n - (double) groups, groups - 1.0);
    return new OneWay(OptionalDouble.of(f), f > 0 ? chance.cumulativeProbability(1 / f) : 1);
  }
}

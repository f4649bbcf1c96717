package se.utfall.analytics.distribution;

import java.util.List;

/**
 * What a distribution analysis is asked for.
 *
 * @param probabilities of the quantiles, from 0 to 1
 * @param placed values whose percentile ranks are wanted, in the unit of the series
 */
public record DistributionSettings(List<Double> probabilities, List<Double> placed) {

  /** Smallest, tenth, quarter, half, three quarters, nine tenths, largest; no ranks. */
  public static final DistributionSettings DEFAULT =
      new DistributionSettings(List.of(0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0), List.of());

  private static final int MOST = 1000;

  public DistributionSettings {
    probabilities = List.copyOf(probabilities);
    placed = List.copyOf(placed);
    if (probabilities.size() > MOST || placed.size() > MOST) {
      throw new IllegalArgumentException("probabilities or placed are more than " + MOST);
    }
    for (double p : probabilities) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("probabilities holds " + p + ", not between 0 and 1");
      }
    }
    for (double value : placed) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("placed holds " + value + ", which is not finite");
      }
    }
  }

  /** The default quantiles and the percentile ranks of these values. */
  public static DistributionSettings placing(List<Double> values) {
    return new DistributionSettings(DEFAULT.probabilities, values);
  }
}

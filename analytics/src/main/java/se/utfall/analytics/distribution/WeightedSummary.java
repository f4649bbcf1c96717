package se.utfall.analytics.distribution;

import se.utfall.analytics.finding.Finding;

/**
 * Typical value and inequality when the values count differently: each by its weight, such as the
 * inhabitants of an area. Values of no weight take no part.
 *
 * <pre>
 * mean        = sum of w x / W,  W = sum of w
 * medianLower = smallest x with at least half of W at or below it
 * medianUpper = smallest x with more than half of W at or below it
 * median      = mean of both; they differ only when the weights part exactly in half
 * gini        = sum over i, j of w_i w_j |x_i − x_j| / (2 W² mean)
 * </pre>
 *
 * <p>Half of W is told apart from more than half down to a part in 10¹² of W.
 *
 * <p>Source: F. Y. Edgeworth (1888), On a new method of reducing observations, Philosophical
 * Magazine 25 (weighted median); F. A. Cowell (2011), Measuring Inequality, appendix A (weighted
 * Gini).
 *
 * @param n values with a positive weight
 * @param totalWeight W
 * @param gini withheld for negative values or a sum of 0
 */
public record WeightedSummary(
    int n,
    double totalWeight,
    double mean,
    double medianLower,
    double medianUpper,
    double median,
    Finding<Double> gini) {

  private static final double NOISE = 1e-12;

  /** Of values in rising order with their positive weights; one or more. */
  static WeightedSummary of(double[] sorted, double[] weights) {
    var total = 0.0;
    for (double weight : weights) {
      total += weight;
    }
    var mean = 0.0;
    for (int i = 0; i < sorted.length; i++) {
      mean += weights[i] / total * sorted[i];
    }
    var lower = sorted[reaching(weights, total * (0.5 - NOISE))];
    var upper = sorted[reaching(weights, total * (0.5 + NOISE))];
    return new WeightedSummary(
        sorted.length,
        total,
        mean,
        lower,
        upper,
        lower / 2 + upper / 2,
        Inequality.of(sorted, () -> Gini.of(sorted, weights)));
  }

  /** The first place up to which the weights make up this much. */
  private static int reaching(double[] weights, double share) {
    var sum = 0.0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      if (sum >= share) {
        return i;
      }
    }
    return weights.length - 1;
  }
}

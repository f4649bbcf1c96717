package se.utfall.analytics.distribution;

import java.util.Arrays;
import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;

/**
 * How unequally a sum is shared: 0 when all have the same, near 1 when one has all.
 *
 * <pre>
 * population = sum over i, j of |x_i − x_j| / (2 n² mean)
 * corrected  = population · n / (n − 1), which is 1 when one of n has all
 * </pre>
 *
 * <p>Summed by gaps: every step from one value to the next parts the i below from the n − i above.
 * No answer for negative values or when the sum is 0.
 *
 * <p>Source: C. Gini (1912), Variabilità e mutabilità; A. Deltas (2003), The small-sample bias of
 * the Gini coefficient, Review of Economics and Statistics 85 (the factor n/(n − 1)).
 *
 * @param population for values that are all there are
 * @param corrected for values drawn from more; empty for one value
 */
public record Gini(double population, OptionalDouble corrected) {

  /** Of values in rising order; one or more. */
  static Finding<Gini> of(double[] sorted) {
    var n = sorted.length;
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return Inequality.of(sorted, () -> of(sorted, ones)).map(found -> of(n, found));
  }

  private static Gini of(int n, double population) {
    return new Gini(
        population, n < 2 ? OptionalDouble.empty() : OptionalDouble.of(population * n / (n - 1)));
  }

  /** The population form with weights. */
  static double of(double[] sorted, double[] weights) {
    var total = 0.0;
    var sum = 0.0;
    for (int i = 0; i < sorted.length; i++) {
      total += weights[i];
      sum += weights[i] * sorted[i];
    }
    var differences = 0.0;
    var below = 0.0;
    for (int i = 0; i + 1 < sorted.length; i++) {
      below += weights[i];
      differences += (sorted[i + 1] - sorted[i]) * (below / total) * (1 - below / total);
    }
    return differences / (sum / total);
  }
}

package se.utfall.analytics.changepoint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * Cumulated deviations from the mean: a path that wanders far from 0 tells that the mean was not
 * the same all the time (OLS-CUSUM). It sees shifts in the middle best.
 *
 * <pre>
 * S_t       = sum over i ≤ t of (y_i − mean)
 * statistic = max |S_t| / (sd · sqrt(n)),   sd with n − 1
 * p         = P(Brownian bridge beyond the statistic), Kolmogorov's distribution
 * </pre>
 *
 * <p>For independent values; p is the limit for large n and cautious for small. Minimum n: two.
 *
 * <p>Source: W. Ploberger and W. Krämer (1992), The CUSUM test with OLS residuals, Econometrica 60.
 *
 * @param sd standard deviation of the values, divisor n − 1
 * @param path S_t for t = 1 … n, in the unit of the series; the last is 0 but for rounding
 * @param largest max |S_t|
 * @param range max S_t − min S_t
 * @param lastRowsBefore rows where it is largest: the last value before the shift
 * @param test withheld ({@link Reason#ALL_EQUAL}) when the values do not differ
 */
public record Cusum(
    double sd,
    List<Double> path,
    double largest,
    double range,
    List<Integer> lastRowsBefore,
    Finding<Test> test) {

  /** Share of the largest within which two sums are the same but for rounding. */
  private static final double ROUNDING = 1e-10;

  /** The statistic and its p. */
  public record Test(double statistic, double p) {}

  public Cusum {
    path = List.copyOf(path);
    lastRowsBefore = List.copyOf(lastRowsBefore);
  }

  /** The path of two values or more. */
  static Finding<Cusum> of(Values values) {
    return values.size() < 2
        ? Finding.withheld(Reason.TOO_FEW_VALUES)
        : Finding.found(from(values));
  }

  private static Cusum from(Values values) {
    var path = path(values);
    var n = path.length;
    var sd = Math.sqrt(values.squares(0, n) / (n - 1));
    var largest = Arrays.stream(path).map(Math::abs).max().orElseThrow();
    var near = largest * (1 - ROUNDING);
    var at = IntStream.range(0, n - 1).filter(t -> Math.abs(path[t]) >= near);
    var range = Arrays.stream(path).max().orElseThrow() - Arrays.stream(path).min().orElseThrow();
    return new Cusum(
        sd,
        Arrays.stream(path).boxed().toList(),
        largest,
        range,
        values.areEqual() ? List.of() : values.rows(at),
        values.areEqual()
            ? Finding.withheld(Reason.ALL_EQUAL)
            : Finding.found(test(largest / (sd * Math.sqrt(n)))));
  }

  private static Test test(double statistic) {
    return new Test(statistic, Kolmogorov.exceeds(statistic));
  }

  private static double[] path(Values values) {
    var path = new double[values.size()];
    var sum = 0.0;
    for (int t = 0; t < path.length; t++) {
      sum += values.centred(t);
      path[t] = sum;
    }
    return path;
  }
}

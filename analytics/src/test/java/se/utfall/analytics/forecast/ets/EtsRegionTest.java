package se.utfall.analytics.forecast.ets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.forecast.ets.EtsForm.Error;
import se.utfall.analytics.forecast.ets.EtsForm.Season;
import se.utfall.analytics.forecast.ets.EtsForm.Trend;

class EtsRegionTest {

  /** The roots themselves, found by another method, on random weights. */
  @ParameterizedTest(name = "{0}, season of {1}")
  @CsvSource({
    "NONE, 4, false",
    "NONE, 12, false",
    "ADDITIVE, 4, false",
    "ADDITIVE, 12, true",
    "DAMPED, 4, true",
    "DAMPED, 7, true"
  })
  void seasonalWeightsAreAllowedWhenNoRootLiesOutsideTheCircle(
      Trend trend, int period, boolean isSometimesOutside) {
    var random = new Random(period);
    var region = new EtsRegion(new EtsForm(Error.ADDITIVE, trend, Season.ADDITIVE), period);
    var outside = 0;
    for (int i = 0; i < 300; i++) {
      var alpha = 0.001 + 0.99 * random.nextDouble();
      var beta = trend == Trend.NONE ? 0 : Math.max(0.0001, alpha * random.nextDouble());
      var gamma = Math.max(0.0001, (1 - alpha) * random.nextDouble());
      var phi = trend == Trend.DAMPED ? 0.8 + 0.18 * random.nextDouble() : 1;
      var largest = largestRoot(alpha, beta, gamma, phi, period);
      outside += largest > 1 + 1e-6 ? 1 : 0;
      assertThat(region.contains(alpha, beta, gamma, phi))
          .as("%s %s %s %s: %s", alpha, beta, gamma, phi, largest)
          .isEqualTo(largest < 1 + 1e-6);
    }
    assertThat(outside > 0).as("some outside").isEqualTo(isSometimesOutside);
  }

  private static double largestRoot(
      double alpha, double beta, double gamma, double phi, int period) {
    var polynomial = new double[period + 2];
    Arrays.fill(polynomial, alpha + beta - alpha * phi);
    polynomial[0] = phi * (1 - alpha - gamma);
    polynomial[1] += gamma - 1;
    polynomial[period] = alpha + beta - phi;
    polynomial[period + 1] = 1;
    return largestRoot(polynomial);
  }

  /** The roots of a polynomial are the eigenvalues of its companion matrix. */
  private static double largestRoot(double[] ascending) {
    var degree = ascending.length - 1;
    var companion = new double[degree][degree];
    for (int k = 0; k < degree; k++) {
      companion[k][degree - 1] = -ascending[k];
      if (k > 0) {
        companion[k][k - 1] = 1;
      }
    }
    var roots = new EigenDecomposition(new Array2DRowRealMatrix(companion));
    return IntStream.range(0, degree)
        .mapToDouble(k -> Math.hypot(roots.getRealEigenvalue(k), roots.getImagEigenvalue(k)))
        .max()
        .orElseThrow();
  }

  @Test
  void weightsOutsideTheirBoundsAreNotAllowed() {
    var damped = new EtsRegion(new EtsForm(Error.ADDITIVE, Trend.DAMPED, Season.NONE), 1);
    assertThat(damped.contains(0.5, 0.4, 0, 0.9)).isTrue();
    assertThat(damped.contains(0.00009, 0.00009, 0, 0.9)).isFalse();
    assertThat(damped.contains(0.99991, 0.4, 0, 0.9)).isFalse();
    assertThat(damped.contains(0.5, 0.51, 0, 0.9)).isFalse();
    assertThat(damped.contains(0.5, 0.4, 0, 0.79)).isFalse();
    assertThat(damped.contains(0.5, 0.4, 0, 0.981)).isFalse();
    var seasonal = new EtsRegion(new EtsForm(Error.ADDITIVE, Trend.NONE, Season.ADDITIVE), 4);
    assertThat(seasonal.contains(0.5, 0, 0.49, 1)).isTrue();
    assertThat(seasonal.contains(0.5, 0, 0.51, 1)).isFalse();
    assertThat(seasonal.contains(Double.NaN, 0, 0.1, 1)).isFalse();
  }
}

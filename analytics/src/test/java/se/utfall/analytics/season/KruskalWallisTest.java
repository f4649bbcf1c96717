package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The test of groups on a published example and on derived borders. */
class KruskalWallisTest {

  private static final double NONE = Double.NaN;

  /**
   * Mucociliary efficiency of three groups: M. Hollander and D. A. Wolfe (1973), Nonparametric
   * Statistical Methods, p. 116; R's {@code kruskal.test} prints 0.77143, df 2, p 0.68.
   */
  @Test
  void hollanderAndWolfesThreeGroupsDoNotDiffer() {
    var test = of(3, 2.9, 3.8, 2.8, 3.0, 2.7, 3.4, 2.5, 4.0, 3.7, 2.6, 2.4, 2.2, 3.2, NONE, 2.0);
    assertThat(test.h()).isCloseTo(0.771428571428571, within(1e-12));
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    // With two degrees of freedom, chi-square is exponential.
    assertThat(test.p()).isCloseTo(Math.exp(-0.771428571428571 / 2), within(1e-12));
  }

  /** Ranks 1.5 1.5 3.5 | 3.5 5.5 5.5: H = (12/42 · (6.5² + 14.5²)/3 − 21) / (1 − 18/210). */
  @Test
  void tiesShareTheirRanksAndEnlargeH() {
    var test = of(2, 1, 2, 1, 3, 2, 3);
    var uncorrected = 12 / 42.0 * (6.5 * 6.5 + 14.5 * 14.5) / 3 - 21;
    assertThat(test.h()).isCloseTo(uncorrected / (1 - 18 / 210.0), within(1e-12));
  }

  private static KruskalWallis of(int period, double... values) {
    var given = IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
    return KruskalWallis.of(
            IntStream.of(given).mapToDouble(i -> values[i]).toArray(),
            IntStream.of(given).map(i -> i % period).toArray(),
            period)
        .toOptional()
        .orElseThrow();
  }
}

package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;

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

  @Test
  void differencesOfRoundingAreTies() {
    var parts = decomposition(2, 0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2);
    assertThat(KruskalWallis.of(parts).whyWithheld()).contains(Reason.ALL_EQUAL);
  }

  @Test
  void aPlaceWithoutValuesLeavesNothingToCompare() {
    assertThat(KruskalWallis.of(decomposition(2, 1, NONE, 2, NONE, 3)).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
  }

  private static KruskalWallis of(int period, double... values) {
    return KruskalWallis.of(decomposition(period, values)).toOptional().orElseThrow();
  }

  private static Decomposition decomposition(int period, double... values) {
    var parts = new ArrayList<Part>();
    for (double value : values) {
      var known = Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
      var none = OptionalDouble.of(0);
      parts.add(new Part(0, OptionalInt.empty(), known, none, 0, known, known, 1));
    }
    return new Decomposition(period, Combination.ADDITIVE, List.of(), parts);
  }
}

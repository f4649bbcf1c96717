package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;

/** What is called season, by size and by rank. */
class SeasonalityTest {

  private static final double NONE = Double.NaN;

  /** Means 2, 5, 8 about 5 with n 3: between 54/2 = 27; within 6/6 = 1. */
  @Test
  void threeGroupsHaveTheFOfTheFormula() {
    var numbers = new double[] {1, 4, 7, 2, 5, 8, 3, 6, 9};
    var places = new int[] {0, 1, 2, 0, 1, 2, 0, 1, 2};
    var test = OneWay.of(numbers, places, 3);
    assertThat(test.f().orElseThrow()).isCloseTo(27, within(1e-12));
    // With 2 and 6 degrees of freedom p = (1 + 2F/6)^(−3).
    assertThat(test.p()).isCloseTo(0.001, within(1e-12));
  }

  @Test
  void oneMonthThatStandsOutIsSeenBySizeAndHardlyByRank() {
    var random = new Random(2);
    var values =
        IntStream.range(0, 60).mapToDouble(i -> Months.christmas(i) + random.nextGaussian());
    var test = of(values.toArray(), 12);
    assertThat(test.p()).isLessThan(1e-6);
    assertThat(test.byRank().p()).isGreaterThan(0.005);
  }

  @Test
  void strayValuesBlindTheTestBySizeAndNotTheOneByRank() {
    var random = new Random(3);
    var values =
        IntStream.range(0, 80)
            .mapToDouble(i -> 2 * (i % 4) + random.nextGaussian() + (i % 19 == 7 ? 300 : 0));
    var test = of(values.toArray(), 4);
    assertThat(test.bySize().p()).isGreaterThan(0.05);
    assertThat(test.p()).isLessThan(0.001);
  }

  @Test
  void nothingWithinTheGroupsLeavesNoFAndNoChance() {
    var test = OneWay.of(new double[] {1, 2, 1, 2}, new int[] {0, 1, 0, 1}, 2);
    assertThat(test.f()).isEmpty();
    assertThat(test.p()).isZero();
  }

  @Test
  void differencesOfRoundingAreTies() {
    var values = new double[] {0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3, 0.3};
    assertThat(Seasonality.of(values, 2).whyWithheld()).contains(Reason.ALL_EQUAL);
  }

  @Test
  void aStraightLineHasNoSeason() {
    var values = IntStream.range(0, 24).mapToDouble(i -> 5 + 0.1 * i).toArray();
    assertThat(Seasonality.of(values, 4).whyWithheld()).contains(Reason.ALL_EQUAL);
  }

  @Test
  void aPlaceWithoutValuesLeavesNothingToCompare() {
    var values = new double[] {1, NONE, 2, NONE, 3};
    assertThat(Seasonality.of(values, 2).whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void aSeasonInTheStepsOfAWalkIsFound() {
    var values = new double[40];
    for (int i = 1; i < 40; i++) {
      values[i] = values[i - 1] + (i % 4 == 0 ? 3 : -1);
    }
    var test = of(values, 4);
    assertThat(test.byRank().degreesOfFreedom()).isEqualTo(3);
    assertThat(test.p()).isLessThan(1e-6);
  }

  private static Seasonality of(double[] values, int period) {
    return Seasonality.of(values, period).toOptional().orElseThrow();
  }
}

package se.utfall.analytics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact distribution of rho against tables and against every order taken one by one. */
class RankOrdersTest {

  /**
   * M. G. Kendall (1975), appendix table 2: sum of d² for n = 5, P(≤ 2) = 5/120, P(≤ 4) = 8/120.
   */
  @Test
  void fiveRanksHaveTheTailsOfTheTable() {
    assertThat(twoSided(1, 2, 3, 5, 4)).isCloseTo(2 * 5 / 120.0, within(1e-15));
    assertThat(twoSided(2, 1, 3, 5, 4)).isCloseTo(2 * 8 / 120.0, within(1e-15));
    assertThat(twoSided(5, 4, 3, 2, 1)).isCloseTo(2 / 120.0, within(1e-15));
  }

  @Test
  void beyondNineRanksThereIsNoExactAnswer() {
    var ten = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertThat(RankOrders.twoSided(ten, ten)).isEmpty();
    assertThat(twoSided(1, 2, 3, 4, 5, 6, 7, 8, 9)).isCloseTo(2 / 362880.0, within(1e-18));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyOrderCountsOnceWithTiesToo(long seed) {
    var random = new Random(seed);
    var first = ranks(random.ints(6, 0, 4).asDoubleStream().toArray());
    var second = ranks(random.ints(6, 0, 5).asDoubleStream().toArray());
    var tally = new int[2];
    permute(first, second, 0, Math.abs(product(first, second) - 6 * 3.5 * 3.5), tally);
    assertThat(RankOrders.twoSided(first, second).orElseThrow())
        .isCloseTo(tally[0] / (double) tally[1], within(1e-15));
  }

  private static void permute(double[] first, double[] left, int at, double seen, int[] tally) {
    if (at == left.length) {
      tally[1]++;
      tally[0] += Math.abs(product(first, left) - 6 * 3.5 * 3.5) >= seen - 1e-9 ? 1 : 0;
      return;
    }
    for (int i = at; i < left.length; i++) {
      var order = left.clone();
      order[at] = left[i];
      order[i] = left[at];
      permute(first, order, at + 1, seen, tally);
    }
  }

  private static double[] ranks(double[] values) {
    return Arrays.stream(values)
        .map(
            value ->
                Arrays.stream(values).filter(other -> other < value).count()
                    + (Arrays.stream(values).filter(other -> other == value).count() + 1) / 2.0)
        .toArray();
  }

  private static double product(double[] a, double[] b) {
    var sum = 0.0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double twoSided(double... ranks) {
    var rising = ranks.clone();
    Arrays.sort(rising);
    return RankOrders.twoSided(rising, ranks).orElseThrow();
  }
}

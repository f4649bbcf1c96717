package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactKendallTest {

  /** Every order of n values is written down and counted. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void countsEveryOrder(int n) {
    var pairs = n * (n - 1) / 2;
    var orders = new int[pairs + 1];
    count(new double[n], 0, orders);
    var all = IntStream.of(orders).sum();
    var atLeast = 0;
    for (int s = pairs; s >= 0; s--) {
      atLeast += orders[s];
      if ((pairs - s) % 2 == 0) {
        assertThat(ExactKendall.twoSided(n, s).orElseThrow())
            .as("n %d, S %d", n, s)
            .isCloseTo(atLeast / (double) all, within(1e-14));
      }
    }
  }

  @Test
  void theSmallestTailKeepsItsDigits() {
    var factorial = 1.0;
    for (int i = 2; i <= 60; i++) {
      factorial *= i;
    }
    assertThat(ExactKendall.twoSided(60, 1770).orElseThrow() * factorial)
        .isCloseTo(2, within(1e-12));
    // One falling pair can stand in 59 places.
    assertThat(ExactKendall.twoSided(60, -1768).orElseThrow() * factorial)
        .isCloseTo(120, within(1e-9));
  }

  @Test
  void moreThanSixtyValuesAreLeftToTheNormalDistribution() {
    assertThat(ExactKendall.twoSided(61, 100)).isEmpty();
  }

  private static void count(double[] order, int placed, int[] orders) {
    if (placed == order.length) {
      orders[(int) Math.abs(PairSigns.sum(order, order))]++;
      return;
    }
    for (int value = 1; value <= order.length; value++) {
      var wanted = value;
      if (Arrays.stream(order, 0, placed).noneMatch(v -> v == wanted)) {
        order[placed] = value;
        count(order, placed + 1, orders);
      }
    }
  }
}

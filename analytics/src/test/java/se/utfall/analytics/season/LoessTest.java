package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Local regression where its answer can be told by hand. */
class LoessTest {

  @ParameterizedTest
  @CsvSource({"20, 7, 1", "20, 7, 3", "20, 41, 1", "20, 41, 30", "3, 3, 1", "2, 9, 5"})
  void aLineIsItsOwnLocalLineWhateverTheWindow(int n, int window, int jump) {
    var line = IntStream.range(0, n).mapToDouble(i -> 5 - 0.25 * i).toArray();
    var loess = new Loess(line, ones(n), new Smoother.Span(window, 1, jump));
    var smooth = loess.smooth();
    for (int i = 0; i < n; i++) {
      assertThat(smooth[i]).isCloseTo(line[i], within(1e-12));
    }
    assertThat(loess.before()).isCloseTo(5.25, within(1e-12));
    assertThat(loess.after()).isCloseTo(5 - 0.25 * n, within(1e-12));
  }

  /** Window 3 in the middle: h = 1, neighbours at distance 1 are beyond 0.999 h. */
  @Test
  void aWindowOfThreeKeepsTheMiddleAndFindsOnlyItself() {
    var values = new double[] {1, 5, 2, 8};
    var smooth = new Loess(values, ones(4), new Smoother.Span(3, 0, 1)).smooth();
    assertThat(smooth[1]).isEqualTo(5);
    assertThat(smooth[2]).isEqualTo(2);
    // At the end h = 2: weight 1 for itself, (1 − 1/8)³ for the neighbour.
    var share = Math.pow(7 / 8.0, 3);
    assertThat(smooth[0]).isCloseTo((1 + share * 5) / (1 + share), within(1e-15));
  }

  @Test
  void aValueWithoutWeightMayBeAnythingAndIsDrawnAcross() {
    var values = new double[] {2, 4, Double.NaN, 8, 10};
    var weights = new double[] {1, 1, 0, 1, 1};
    var smooth = new Loess(values, weights, new Smoother.Span(5, 1, 1)).smooth();
    assertThat(smooth[2]).isCloseTo(6, within(1e-12));
  }

  private static double[] ones(int n) {
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}

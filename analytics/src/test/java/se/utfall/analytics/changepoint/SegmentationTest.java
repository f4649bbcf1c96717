package se.utfall.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/** The best cut into levels. */
class SegmentationTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noOtherCutIsBetter(long seed) {
    var random = new Random(seed);
    var values = levels(random, 1 + random.nextInt(13));
    var minimum = 1 + random.nextInt(4);
    for (double penalty : new double[] {0, 0.5, 3, 20}) {
      var found = segmentation(values, ChangePointSettings.DEFAULT.withSegments(minimum, penalty));
      assertThat(found.objective()).isCloseTo(best(values, minimum, penalty), within(1e-9));
      assertThat(objective(values, found)).isCloseTo(found.objective(), within(1e-9));
      if (found.segments().size() > 1) {
        assertThat(found.segments()).allMatch(segment -> segment.n() >= minimum);
      }
    }
  }

  @Test
  void aShiftOfAllValuesMovesTheMeansAlone() {
    var values = levels(new Random(4), 60);
    var plain = segmentation(values, ChangePointSettings.DEFAULT);
    var moved =
        segmentation(
            Arrays.stream(values).map(value -> value + 1e6).toArray(), ChangePointSettings.DEFAULT);
    assertThat(moved.lastRowsBefore()).isNotEmpty().isEqualTo(plain.lastRowsBefore());
    assertThat(moved.objective()).isCloseTo(plain.objective(), within(1e-3));
  }

  @Test
  void theUsualPenaltyComesFromTheStepsBetweenNeighbours() {
    // Squared steps 4, 4, 4, 1, 8², 1, 1, 4, 4, 1 add up to 88.
    var found =
        segmentation(
            new double[] {1, 3, 1, 3, 2, 10, 11, 12, 10, 12, 11}, ChangePointSettings.DEFAULT);
    assertThat(found.sigma().orElseThrow()).isCloseTo(Math.sqrt(88 / 20.0), within(1e-12));
    assertThat(found.penalty()).isCloseTo(3 * 88 / 20.0 * Math.log(11), within(1e-12));
    assertThat(found.lastRowsBefore()).containsExactly(4);
  }

  @Test
  void tooManyValuesAreAnsweredWithAReason() {
    var values = new double[10_001];
    var result = new ChangePointAnalysis().analyse(Rows.exact(values), Better.HIGHER);
    assertThat(result.segmentation().whyWithheld()).contains(Reason.TOO_MANY_VALUES);
    assertThat(result.pettitt().toOptional()).isPresent();
  }

  /** The least objective of every cut there is. */
  private static double best(double[] values, int minimum, double penalty) {
    var n = values.length;
    var best = square(values, 0, n);
    for (int cuts = 1; cuts < 1 << (n - 1); cuts++) {
      var from = 0;
      var total = penalty * Integer.bitCount(cuts);
      for (int to = 1; to <= n; to++) {
        if (to == n || (cuts >> (to - 1) & 1) == 1) {
          total += to - from < minimum ? Double.POSITIVE_INFINITY : square(values, from, to);
          from = to;
        }
      }
      best = Math.min(best, total);
    }
    return best;
  }

  private static double objective(double[] values, Segmentation found) {
    return found.penalty() * (found.segments().size() - 1)
        + found.segments().stream()
            .mapToDouble(segment -> square(values, segment.firstRow(), segment.lastRow() + 1))
            .sum();
  }

  private static double square(double[] values, int from, int to) {
    var mean = Arrays.stream(values, from, to).average().orElseThrow();
    return IntStream.range(from, to).mapToDouble(i -> Math.pow(values[i] - mean, 2)).sum();
  }

  private static double[] levels(Random random, int n) {
    var level = 0;
    var values = new double[n];
    for (int i = 0; i < n; i++) {
      level += random.nextInt(5) == 0 ? random.nextInt(9) - 4 : 0;
      values[i] = level + random.nextInt(20) / 10.0;
    }
    return values;
  }

  private static Segmentation segmentation(double[] values, ChangePointSettings settings) {
    return new ChangePointAnalysis(settings)
        .analyse(Rows.exact(values), Better.HIGHER)
        .segmentation()
        .toOptional()
        .orElseThrow();
  }
}

package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.series.SeriesTable;

/** What must hold for any series, tried on random ones; n on both sides of every change of way. */
class InvariantsTest {

  private static final TrendAnalysis ANALYSIS = new TrendAnalysis();

  @ParameterizedTest(name = "seed {0}, n {1}, {2} different values")
  @CsvSource({
    "1, 6, 1000000",
    "2, 11, 4",
    "3, 40, 1000000",
    "4, 48, 9",
    "5, 49, 1000000",
    "6, 61, 1000000",
    "7, 150, 12",
    "8, 151, 1000000",
    "9, 400, 1000000",
    "10, 700, 5",
    "11, 900, 2",
    "12, 1500, 1000000"
  })
  void everyPairCountsOnceHoweverItIsCounted(long seed, int n, int different) {
    var times = times(seed, n);
    var values = values(seed, n, different);
    var result = analyse(times, values);

    var s = 0L;
    var slopes = new double[n * (n - 1) / 2];
    for (int j = 0, k = 0; j < n; j++) {
      for (int i = 0; i < j; i++) {
        s += (long) Math.signum(values[j] - values[i]);
        slopes[k++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    Arrays.sort(slopes);
    var line = result.theilSen().toOptional().orElseThrow();
    assertThat(result.mannKendall().toOptional().orElseThrow().s()).isEqualTo(s);
    assertThat(line.slope()).isEqualTo(at(slopes, (slopes.length + 1) / 2.0));
    assertThat(limits(line).lower()).isEqualTo(at(slopes, line.lowerRank()));
    assertThat(limits(line).upper()).isEqualTo(at(slopes, line.upperRank()));
  }

  @ParameterizedTest(name = "seed {0}, n {1}, {2} different values")
  @CsvSource({"21, 6, 1000", "22, 25, 8", "23, 120, 1000", "24, 300, 20"})
  void shiftScaleAndReversalDoWhatTheyShould(long seed, int n, int different) {
    var times = times(seed, n);
    var values = values(seed, n, different);
    var plain = analyse(times, values);
    var shifted = analyse(times, Arrays.stream(values).map(v -> v + 4096).toArray());
    var scaled = analyse(times, Arrays.stream(values).map(v -> -8 * v).toArray());
    var reversed = analyse(reversed(times, -1), reversed(values, 1));

    assertThat(s(shifted)).isEqualTo(s(plain));
    assertThat(s(scaled)).isEqualTo(-s(plain));
    assertThat(s(reversed)).isEqualTo(-s(plain));
    assertThat(slope(shifted)).isCloseTo(slope(plain), within(1e-9));
    assertThat(slope(scaled)).isCloseTo(-8 * slope(plain), within(1e-9));
    assertThat(slope(reversed)).isCloseTo(-slope(plain), within(1e-9));
    assertThat(p(reversed)).isEqualTo(p(plain));
    assertThat(intercept(shifted) - intercept(plain)).isCloseTo(4096, within(1e-6));
  }

  /** More than four million pairs: too many to list where they crowd together. */
  @Test
  void manyPairsOfOneSlopeAreAnsweredWithThatSlope() {
    var n = 3200;
    var times = new double[n];
    var line = new double[n];
    var rare = new double[n];
    for (int i = 0; i < n; i++) {
      times[i] = 2000 + i / 365.0;
      line[i] = 0.1 * i;
      rare[i] = i % 97 == 0 ? 1 : 0;
    }
    var straight = analyse(times, line).theilSen().toOptional().orElseThrow();
    assertThat(straight.slope()).isCloseTo(36.5, within(1e-8));
    assertThat(limits(straight).lower()).isCloseTo(36.5, within(1e-8));
    assertThat(limits(straight).upper()).isCloseTo(36.5, within(1e-8));
    assertThat(analyse(times, rare).theilSen().toOptional().orElseThrow().slope()).isZero();
  }

  private static TrendResult analyse(double[] times, double[] values) {
    return ANALYSIS.analyse(SeriesTable.ofExact(times, values), Better.NEUTRAL);
  }

  private static double[] times(long seed, int n) {
    var random = new Random(seed);
    var times = new double[n];
    for (int i = 0; i < n; i++) {
      times[i] = (i == 0 ? 1 : times[i - 1]) + 0.25 * (1 + random.nextInt(4));
    }
    return times;
  }

  private static double[] values(long seed, int n, int different) {
    var random = new Random(seed);
    return random.ints(n, 0, different).mapToDouble(v -> v * 1000.0 / different).toArray();
  }

  private static double[] reversed(double[] numbers, int sign) {
    var turned = new double[numbers.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = sign * numbers[turned.length - 1 - i];
    }
    return turned;
  }

  private static double at(double[] sorted, double rank) {
    var below = (int) Math.floor(rank);
    var above = (int) Math.ceil(rank);
    return sorted[below - 1] + (rank - below) * (sorted[above - 1] - sorted[below - 1]);
  }

  private static Interval limits(TheilSen line) {
    return line.interval().toOptional().orElseThrow();
  }

  private static long s(TrendResult result) {
    return result.mannKendall().toOptional().orElseThrow().s();
  }

  private static double p(TrendResult result) {
    return result.mannKendall().toOptional().orElseThrow().p();
  }

  private static double slope(TrendResult result) {
    return result.theilSen().toOptional().orElseThrow().slope();
  }

  private static double intercept(TrendResult result) {
    return result.theilSen().toOptional().orElseThrow().intercept();
  }
}

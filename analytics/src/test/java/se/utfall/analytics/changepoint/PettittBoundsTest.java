package se.utfall.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.series.Series;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/** What is promised for all figures within their bounds. */
class PettittBoundsTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTrueFiguresContradictThePromise(long seed) {
    var random = new Random(seed);
    var n = 5 + random.nextInt(10);
    var figures = new String[n];
    var low = new int[n];
    var width = new int[n];
    for (int i = 0; i < n; i++) {
      low[i] = random.nextInt(20) + (i < n / 2 ? 0 : 10);
      width[i] = random.nextInt(3) * random.nextInt(5);
      figures[i] = low[i] + "[" + low[i] + "," + (low[i] + width[i]) + "]";
    }
    var bounds = PettittBounds.of(Series.of(Rows.from(2000, figures)));
    for (int draw = 0; draw < 200; draw++) {
      var truth = new double[n];
      for (int i = 0; i < n; i++) {
        truth[i] = low[i] + random.nextInt(width[i] + 1);
      }
      var test = pettitt(truth);
      var largest = test.path().stream().mapToLong(Long::longValue).max().orElseThrow();
      var smallest = test.path().stream().mapToLong(Long::longValue).min().orElseThrow();
      assertThat(test.k()).isLessThanOrEqualTo(bounds.largestK());
      assertThat(largest).isGreaterThanOrEqualTo(bounds.surelyFalling());
      assertThat(-smallest).isGreaterThanOrEqualTo(bounds.surelyRising());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void exactFiguresPromiseWhatTheTestGives(long seed) {
    var random = new Random(seed);
    var values = random.ints(12, 0, 9).asDoubleStream().toArray();
    var bounds = PettittBounds.of(Series.of(Rows.exact(values)));
    var test = pettitt(values);
    assertThat(bounds.largestK()).isEqualTo(test.k());
    assertThat(Math.max(bounds.surelyFalling(), bounds.surelyRising())).isEqualTo(test.k());
  }

  private static Pettitt pettitt(double[] values) {
    return new ChangePointAnalysis()
        .analyse(Rows.exact(values), Better.HIGHER)
        .pettitt()
        .toOptional()
        .orElseThrow();
  }
}

package se.utfall.analytics.forecast.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.History;

class BenchmarkTest {

  @Test
  void naiveNeedsOneValueAndTwoForASpread() {
    assertThat(Benchmark.NAIVE.fit(of(1, 7)).toOptional().orElseThrow().means(2))
        .containsExactly(7, 7);
    assertThat(interval(Benchmark.NAIVE, of(1, 7))).isEmpty();
    assertThat(interval(Benchmark.NAIVE, of(1, 4, 7))).hasSize(1);
  }

  @Test
  void seasonalNaiveNeedsACycleAndOneValueMoreForASpread() {
    assertThat(Benchmark.SEASONAL_NAIVE.fit(of(3, 1, 2)).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
    assertThat(Benchmark.SEASONAL_NAIVE.fit(of(3, 1, 2, 5)).toOptional().orElseThrow().means(7))
        .containsExactly(1, 2, 5, 1, 2, 5, 1);
    assertThat(interval(Benchmark.SEASONAL_NAIVE, of(3, 1, 2, 5))).isEmpty();
    assertThat(interval(Benchmark.SEASONAL_NAIVE, of(3, 1, 2, 5, 1))).hasSize(1);
  }

  @Test
  void driftNeedsTwoValuesAndThreeForASpread() {
    assertThat(Benchmark.DRIFT.fit(of(1, 1)).whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(Benchmark.DRIFT.fit(of(1, 1, 4)).toOptional().orElseThrow().means(2))
        .containsExactly(7, 10);
    assertThat(interval(Benchmark.DRIFT, of(1, 1, 4))).isEmpty();
    assertThat(interval(Benchmark.DRIFT, of(1, 1, 4, 5))).hasSize(1);
  }

  /** With two values Student's t has one degree of freedom: the quantile at 97.5 % is 12.7062. */
  @Test
  void theMeanOfTwoValuesHasAVeryWideInterval() {
    var limits = interval(Benchmark.MEAN, of(1, 10, 14)).get(0);
    var deviation = Math.sqrt(8);
    assertThat(limits)
        .isCloseTo(12 + 12.706204736432095 * deviation * Math.sqrt(1.5), within(1e-6));
    assertThat(interval(Benchmark.MEAN, of(1, 10))).isEmpty();
  }

  private static List<Double> interval(Benchmark benchmark, History history) {
    return benchmark
        .fit(history)
        .toOptional()
        .orElseThrow()
        .points(1, List.of(0.95))
        .get(0)
        .intervals()
        .stream()
        .map(interval -> interval.upper())
        .toList();
  }

  private static History of(int period, double... values) {
    return History.of(values, period);
  }
}

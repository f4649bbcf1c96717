package se.utfall.analytics.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.benchmark.Benchmark;
import se.utfall.analytics.forecast.ets.Ets;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.smoothing.Smoothing;
import se.utfall.analytics.forecast.smoothing.SmoothingForm;

class BacktestTest {

  @Test
  void originsRunFromTheFirstToTheLastThatHasAllItsActualValues() {
    var result = run(BacktestSettings.expanding(3, 2), 1, 2, 4, 7, 11, 16);
    assertThat(result.origins()).containsExactly(3, 4);
    var naive = result.scores().get(0).toOptional().orElseThrow();
    assertThat(naive.firstForecast()).containsExactly(4.0, 4.0);
    assertThat(naive.lastForecast()).containsExactly(7.0, 7.0);
    // Errors: 7 − 4, 11 − 4 from the first origin, 11 − 7, 16 − 7 from the second.
    assertThat(naive.overall().mae()).isEqualTo((3 + 7 + 4 + 9) / 4.0);
    assertThat(naive.byHorizon().get(0).mae()).isEqualTo(3.5);
    assertThat(naive.byHorizon().get(1).mae()).isEqualTo(8);
  }

  @Test
  void aStepAndAWindowLeaveOutOriginsAndOldValues() {
    var settings = new BacktestSettings(2, 1, 2, OptionalInt.of(2));
    var result =
        new Backtest(settings)
            .run(History.of(new double[] {9, 1, 2, 4, 7, 11}, 1), List.of(Benchmark.MEAN))
            .toOptional()
            .orElseThrow();
    assertThat(result.origins()).containsExactly(2, 4);
    var mean = result.scores().get(0).toOptional().orElseThrow();
    assertThat(mean.firstForecast()).containsExactly(5.0);
    assertThat(mean.lastForecast()).containsExactly(3.0);
  }

  /** Two histories that differ only after the first origin give the same forecast there. */
  @ParameterizedTest
  @MethodSource("models")
  void noModelSeesWhatComesAfterItsOrigin(ForecastModel model) {
    var random = new Random(17);
    var values = random.doubles(40, 50, 90).toArray();
    var changed = values.clone();
    for (int t = 24; t < changed.length; t++) {
      changed[t] = 1000 + 50 * random.nextGaussian();
    }
    var settings = new BacktestSettings(24, 4, 4, OptionalInt.empty());
    assertThat(first(settings, changed, model)).isEqualTo(first(settings, values, model));
  }

  private static Stream<ForecastModel> models() {
    return Stream.of(
            Stream.of(Benchmark.values()),
            Stream.of(SmoothingForm.values()).map(Smoothing::of),
            Stream.of(Ets.automatic()))
        .flatMap(part -> part);
  }

  @Test
  void aModelThatCannotBeFittedHasNoScoreAndNoRank() {
    var result =
        new Backtest(BacktestSettings.expanding(2, 1))
            .run(
                History.of(new double[] {1, 2, 3, 4, 5}, 4),
                List.of(Benchmark.SEASONAL_NAIVE, Benchmark.DRIFT, Benchmark.NAIVE))
            .toOptional()
            .orElseThrow();
    assertThat(result.scores().get(0).whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.ranking()).containsExactly(1, 2);
  }

  @Test
  void withoutRoomForAnOriginThereIsNoBacktest() {
    var backtest = new Backtest(BacktestSettings.expanding(4, 2));
    var models = List.of(Benchmark.NAIVE);
    assertThat(backtest.run(History.of(new double[5], 1), models).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
    assertThat(backtest.run(History.of(new double[6], 1), models).toOptional()).isPresent();
  }

  @Test
  void settingsThatMakeNoSenseAreRefusedByName() {
    assertThatThrownBy(() -> new BacktestSettings(0, 1, 1, OptionalInt.empty()))
        .hasMessage("firstTraining 0 is below 1");
    assertThatThrownBy(() -> new BacktestSettings(1, 1, 0, OptionalInt.empty()))
        .hasMessage("step 0 is below 1");
    assertThatThrownBy(() -> new BacktestSettings(1, 1, 1, OptionalInt.of(0)))
        .hasMessage("window 0 is below 1");
  }

  private static BacktestResult run(BacktestSettings settings, double... values) {
    return new Backtest(settings)
        .run(History.of(values, 1), List.of(Benchmark.NAIVE))
        .toOptional()
        .orElseThrow();
  }

  private static List<Double> first(
      BacktestSettings settings, double[] values, ForecastModel model) {
    return new Backtest(settings)
        .run(History.of(values, 4), List.of(model))
        .toOptional()
        .orElseThrow()
        .scores()
        .get(0)
        .toOptional()
        .orElseThrow()
        .firstForecast();
  }
}

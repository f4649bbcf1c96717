package se.utfall.analytics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.forecast.benchmark.Benchmark;
import se.utfall.analytics.forecast.ets.Ets;
import se.utfall.analytics.forecast.ets.EtsForm;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.ForecastPoint;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.Weights;
import se.utfall.analytics.forecast.smoothing.Smoothing;
import se.utfall.analytics.forecast.smoothing.SmoothingForm;

/** What must hold for any series, tried on seeded random ones. */
class InvariantsTest {

  private static final int PERIOD = 4;

  @ParameterizedTest(name = "{0} seed {2}")
  @MethodSource("linearModels")
  void shiftScaleAndReflectionGoStraightThrough(String name, ForecastModel model, long seed) {
    var values = SeriesOf.noisy(seed, 45, 3, t -> 60 + t / 3.0 + 7 * (t % PERIOD));
    var plain = points(model, values, v -> v);
    requireMoved(plain, points(model, values, v -> v + 1024), v -> v + 1024, 1);
    requireMoved(plain, points(model, values, v -> 8 * v), v -> 8 * v, 8);
    requireMoved(plain, points(model, values, v -> -v), v -> -v, 1);
  }

  @ParameterizedTest(name = "{0} seed {2}")
  @MethodSource("multiplicativeModels")
  void whatMultipliesFollowsTheScaleAlone(String name, ForecastModel model, long seed) {
    var values = SeriesOf.noisy(seed, 45, 3, t -> 60 + t / 3.0 + 7 * (t % PERIOD));
    var plain = points(model, values, v -> v);
    requireMoved(plain, points(model, values, v -> 8 * v), v -> 8 * v, 8);
  }

  /** Weights are given where a search would stop a hair's breadth apart. */
  private static Stream<Arguments> linearModels() {
    var level = Weights.ofLevel(0.3);
    return withSeeds(
        Stream.concat(
            Stream.of(Benchmark.values()).map(model -> Arguments.of(model.name(), model)),
            Stream.of(
                Arguments.of("SES", Smoothing.withWeights(SmoothingForm.SIMPLE, level)),
                Arguments.of(
                    "Holt", Smoothing.withWeights(SmoothingForm.HOLT, level.withBeta(0.2))),
                Arguments.of(
                    "damped",
                    Smoothing.withWeights(
                        SmoothingForm.DAMPED_HOLT, level.withBeta(0.2).withPhi(0.9))),
                Arguments.of(
                    "Holt–Winters",
                    Smoothing.withWeights(
                        SmoothingForm.HOLT_WINTERS_ADDITIVE, level.withBeta(0.2).withGamma(0.4))),
                Arguments.of("SES searched", Smoothing.of(SmoothingForm.SIMPLE)))));
  }

  private static Stream<Arguments> multiplicativeModels() {
    return withSeeds(
        Stream.of(
            Arguments.of("searched", Smoothing.of(SmoothingForm.HOLT_WINTERS_MULTIPLICATIVE)),
            Arguments.of(
                "given",
                Smoothing.withWeights(
                    SmoothingForm.HOLT_WINTERS_MULTIPLICATIVE,
                    Weights.ofLevel(0.3).withBeta(0.2).withGamma(0.4))),
            Arguments.of(
                "ETS",
                Ets.of(
                    new EtsForm(
                        EtsForm.Error.MULTIPLICATIVE, EtsForm.Trend.NONE, EtsForm.Season.NONE)))));
  }

  private static Stream<Arguments> withSeeds(Stream<Arguments> models) {
    return models.flatMap(
        model ->
            Stream.of(11L, 12L, 13L)
                .map(seed -> Arguments.of(model.get()[0], model.get()[1], seed)));
  }

  private static List<ForecastPoint> points(
      ForecastModel model, double[] values, DoubleUnaryOperator moved) {
    var history = History.of(Arrays.stream(values).map(moved).toArray(), PERIOD);
    Finding<? extends FittedModel> fitted = model.fit(history);
    return fitted.toOptional().orElseThrow().points(6, List.of(0.9));
  }

  private static void requireMoved(
      List<ForecastPoint> plain,
      List<ForecastPoint> got,
      DoubleUnaryOperator moved,
      double widening) {
    for (int h = 0; h < plain.size(); h++) {
      var before = plain.get(h).intervals().get(0);
      var after = got.get(h).intervals().get(0);
      var near = within(2e-4 * widening * (before.upper() - before.lower()));
      assertThat(got.get(h).mean()).isCloseTo(moved.applyAsDouble(plain.get(h).mean()), near);
      assertThat(after.upper() - after.lower())
          .isCloseTo(widening * (before.upper() - before.lower()), near);
    }
  }
}

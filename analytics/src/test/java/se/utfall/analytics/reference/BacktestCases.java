package se.utfall.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.accuracy.ErrorSums;
import se.utfall.analytics.forecast.backtest.Backtest;
import se.utfall.analytics.forecast.backtest.BacktestResult;
import se.utfall.analytics.forecast.backtest.BacktestSettings;
import se.utfall.analytics.forecast.backtest.ModelScore;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.smoothing.Smoothing;
import se.utfall.analytics.forecast.smoothing.SmoothingForm;

/** Backtests from rolling origins. */
final class BacktestCases {

  private BacktestCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "rolling-origin",
        CaseCheck.comparing(BacktestCases::rollingOrigin),
        "rolling-origin-optimised-additive",
        reference -> optimised(reference, SmoothingForm.HOLT_WINTERS_ADDITIVE),
        "rolling-origin-optimised-multiplicative",
        reference -> optimised(reference, SmoothingForm.HOLT_WINTERS_MULTIPLICATIVE));
  }

  private static Map<String, ?> rollingOrigin(ReferenceCase reference) {
    var names = new ArrayList<String>();
    reference.expected().get("methods").fieldNames().forEachRemaining(names::add);
    var models = names.stream().map(name -> model(name, reference)).toList();
    var result =
        new Backtest(settings(reference))
            .run(ForecastCases.history(reference), models)
            .toOptional()
            .orElseThrow();
    var origins = result.origins();
    return Map.of(
        "n_origins", origins.size(),
        "last_origin_position", origins.get(origins.size() - 1),
        "methods", scores(names, result),
        "ranking_by_overall_mae", result.ranking().stream().map(names::get).toList());
  }

  private static BacktestSettings settings(ReferenceCase reference) {
    var window = reference.parameter("window_length");
    return new BacktestSettings(
        reference.parameter("first_training_length").asInt(),
        ForecastCases.horizon(reference),
        reference.parameter("step").asInt(),
        window.isNull() ? OptionalInt.empty() : OptionalInt.of(window.asInt()));
  }

  private static ForecastModel model(String name, ReferenceCase reference) {
    var weights = reference.parameter("methods").get(name);
    return weights == null
        ? BenchmarkCases.benchmark(name)
        : SmoothingCases.smoothing(name.replace("_fixed", ""), weights);
  }

  private static Map<String, Object> scores(List<String> names, BacktestResult result) {
    var methods = new HashMap<String, Object>();
    for (int i = 0; i < names.size(); i++) {
      methods.put(names.get(i), result.scores().get(i).map(BacktestCases::score).toOptional());
    }
    return methods;
  }

  private static Map<String, Object> score(ModelScore score) {
    var byHorizon = new ArrayList<Map<String, Object>>();
    for (Accuracy accuracy : score.byHorizon()) {
      var fields = new HashMap<>(BenchmarkCases.measures(accuracy));
      fields.put("h", byHorizon.size() + 1);
      byHorizon.add(fields);
    }
    return Map.of(
        "overall", BenchmarkCases.measures(score.overall()),
        "by_horizon", byHorizon,
        "first_origin_forecast", score.firstForecast(),
        "last_origin_forecast", score.lastForecast());
  }

  /** Best weights at every origin: the sums of squares by their rule, the rest by tolerance. */
  private static void optimised(ReferenceCase reference, SmoothingForm form) {
    var all = new ErrorSums();
    var origins = new ArrayList<Map<String, Object>>();
    for (JsonNode expected : reference.expected().get("origins")) {
      origins.add(origin(reference, form, expected, all));
    }
    assertThat(origins.stream().map(o -> o.get("origin")).toList())
        .isEqualTo(asIntegers(reference.parameter("origins")));
    var overall = BenchmarkCases.measures(all.toAccuracy());
    new Comparison(reference, Set.of("sse", "parameters"))
        .fields(Map.of("origins", origins, "mae", overall.get("mae"), "mape", overall.get("mape")));
  }

  private static Map<String, Object> origin(
      ReferenceCase reference, SmoothingForm form, JsonNode expected, ErrorSums all) {
    var origin = expected.get("origin").asInt();
    var horizon = ForecastCases.horizon(reference);
    var history = ForecastCases.history(reference);
    var fit = Smoothing.of(form).fit(history.between(0, origin)).toOptional().orElseThrow();
    SmoothingCases.requireLow(fit.sse(), expected.get("sse"));
    var own = new ErrorSums();
    var actual = history.between(origin, origin + horizon).values();
    var forecast = fit.means(horizon);
    for (int h = 0; h < horizon; h++) {
      own.add(actual[h], forecast[h], OptionalDouble.empty());
      all.add(actual[h], forecast[h], OptionalDouble.empty());
    }
    var fields = new HashMap<>(BenchmarkCases.measures(own.toAccuracy()));
    fields.put("origin", origin);
    fields.put("forecast", ForecastCases.means(fit, horizon));
    fields.put("actual", actual);
    return fields;
  }

  private static List<Integer> asIntegers(JsonNode list) {
    var numbers = new ArrayList<Integer>();
    list.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }
}

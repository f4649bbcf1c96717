package se.utfall.analytics.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.accuracy.NaiveScale;
import se.utfall.analytics.forecast.benchmark.Benchmark;
import se.utfall.analytics.forecast.model.History;

/** Benchmark forecasts and accuracy measures. */
final class BenchmarkCases {

  private static final Map<String, Benchmark> BENCHMARKS =
      Map.of(
          "naive", Benchmark.NAIVE,
          "seasonal_naive", Benchmark.SEASONAL_NAIVE,
          "drift", Benchmark.DRIFT,
          "mean", Benchmark.MEAN);

  private BenchmarkCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "benchmarks", CaseCheck.comparing(BenchmarkCases::benchmarks),
        "accuracy", CaseCheck.comparing(BenchmarkCases::accuracy));
  }

  static Benchmark benchmark(String name) {
    return BENCHMARKS.get(name);
  }

  private static Map<String, ?> benchmarks(ReferenceCase reference) {
    var values = reference.values();
    var train = reference.parameter("train").asInt();
    var end = Math.min(values.length, train + ForecastCases.horizon(reference));
    var test = Arrays.copyOfRange(values, train, end);
    var training = History.of(Arrays.copyOf(values, train), ForecastCases.period(reference));
    var fields = new HashMap<String, Object>();
    fields.put("mase_scale", NaiveScale.of(training));
    BENCHMARKS.forEach(
        (name, benchmark) -> fields.put(name, benchmark(reference, benchmark, training, test)));
    return fields;
  }

  private static Object benchmark(
      ReferenceCase reference, Benchmark benchmark, History training, double[] test) {
    var horizon = ForecastCases.horizon(reference);
    var level = reference.parameter("level").asDouble();
    return benchmark
        .fit(training)
        .map(
            fitted -> {
              var fields = ForecastCases.points(fitted, horizon, level);
              var forecast = Arrays.copyOf(fitted.means(horizon), test.length);
              var found = Accuracy.of(test, forecast, NaiveScale.of(training));
              fields.put("test_accuracy", measures(found));
              return fields;
            })
        .toOptional();
  }

  private static Map<String, ?> accuracy(ReferenceCase reference) {
    var scale = NaiveScale.of(reference.numbers("training"), ForecastCases.period(reference));
    var found = Accuracy.of(reference.values(), reference.numbers("forecast"), scale);
    var fields = new HashMap<String, Object>(measures(found));
    fields.put("mase_scale", scale);
    return fields;
  }

  /** The measures by name; all undefined but n where nothing could be compared. */
  static Map<String, Object> measures(Finding<Accuracy> found) {
    var fields = new HashMap<String, Object>();
    for (var name : new String[] {"me", "mae", "rmse", "mpe", "mape", "mase"}) {
      fields.put(name, OptionalDouble.empty());
    }
    fields.put("n", 0);
    found.toOptional().ifPresent(accuracy -> fields.putAll(measures(accuracy)));
    return fields;
  }

  static Map<String, Object> measures(Accuracy accuracy) {
    return Map.of(
        "n", accuracy.n(),
        "me", accuracy.me(),
        "mae", accuracy.mae(),
        "rmse", accuracy.rmse(),
        "mpe", accuracy.mpe(),
        "mape", accuracy.mape(),
        "mase", accuracy.mase());
  }
}

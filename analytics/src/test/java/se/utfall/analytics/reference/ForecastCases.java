package se.utfall.analytics.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import se.utfall.analytics.forecast.model.EvenSeries;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ForecastPoint;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.series.SeriesTable;

/** Forecasts: benchmarks, smoothing, state-space models and backtests; what they have in common. */
final class ForecastCases {

  private ForecastCases() {}

  static Map<String, CaseCheck> checks() {
    var checks = new HashMap<String, CaseCheck>();
    checks.putAll(BenchmarkCases.checks());
    checks.putAll(SmoothingCases.checks());
    checks.putAll(EtsCases.checks());
    checks.putAll(BacktestCases.checks());
    return Map.copyOf(checks);
  }

  /** The values of a case as a forecast sees them. */
  static History history(ReferenceCase reference) {
    return EvenSeries.of(SeriesTable.ofExact(reference.x(), reference.values()), period(reference))
        .toOptional()
        .orElseThrow()
        .history();
  }

  static int period(ReferenceCase reference) {
    return reference.parameter("period").asInt();
  }

  static int horizon(ReferenceCase reference) {
    return reference.parameter("h").asInt();
  }

  /** {@code forecast}, and {@code lower95} and {@code upper95} for a level of 0.95. */
  static Map<String, Object> points(FittedModel fitted, int horizon, double... levels) {
    var points = fitted.points(horizon, Arrays.stream(levels).boxed().toList());
    var fields = new HashMap<String, Object>();
    fields.put("forecast", points.stream().map(ForecastPoint::mean).toList());
    for (double level : levels) {
      var percent = Math.round(100 * level);
      fields.put("lower" + percent, points.stream().map(p -> limits(p, level)[0]).toList());
      fields.put("upper" + percent, points.stream().map(p -> limits(p, level)[1]).toList());
    }
    return fields;
  }

  /** Lower and upper limit, undefined where there is no interval. */
  private static double[] limits(ForecastPoint point, double level) {
    return point
        .interval(level)
        .map(interval -> new double[] {interval.lower(), interval.upper()})
        .orElse(new double[] {Double.NaN, Double.NaN});
  }

  static Object orUndefined(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : Double.NaN;
  }

  static List<Double> means(FittedModel fitted, int horizon) {
    return Arrays.stream(fitted.means(horizon)).boxed().toList();
  }
}

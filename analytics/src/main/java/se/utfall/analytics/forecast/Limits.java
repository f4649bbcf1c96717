package se.utfall.analytics.forecast;

import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.forecast.model.ForecastPoint;
import se.utfall.analytics.forecast.model.History;

/** What is possible at all: moves forecasts and limits back into it. */
record Limits(double floor, double ceiling) {

  static Limits of(ForecastSettings settings) {
    return new Limits(
        settings.floor().orElse(Double.NEGATIVE_INFINITY),
        settings.ceiling().orElse(Double.POSITIVE_INFINITY));
  }

  /** Refuses limits that the past does not keep to. */
  void requireKept(History history) {
    for (double value : history.values()) {
      if (value < floor) {
        throw new IllegalArgumentException("floor " + floor + " is above the value " + value);
      }
      if (value > ceiling) {
        throw new IllegalArgumentException("ceiling " + ceiling + " is below the value " + value);
      }
    }
  }

  FuturePoint cut(ForecastPoint point, double time) {
    var mean = cut(point.mean());
    var intervals = point.intervals().stream().map(this::cut).toList();
    var isCut = mean != point.mean() || !intervals.equals(point.intervals());
    return new FuturePoint(time, point.horizon(), mean, intervals, isCut);
  }

  private Interval cut(Interval interval) {
    return new Interval(cut(interval.lower()), cut(interval.upper()), interval.level());
  }

  private double cut(double number) {
    return Math.min(ceiling, Math.max(floor, number));
  }
}

package se.utfall.analytics.forecast.model;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Interval;

/**
 * What is foreseen for one step.
 *
 * @param horizon steps after the origin, from 1
 * @param mean the forecast, in the unit of the series
 * @param intervals prediction intervals, in the order the levels were asked for; empty when the
 *     values leave nothing to estimate a spread from
 */
public record ForecastPoint(int horizon, double mean, List<Interval> intervals) {

  public ForecastPoint {
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean " + mean + " is not finite");
    }
    intervals = List.copyOf(intervals);
  }

  /** The interval of this level, where there is one. */
  public Optional<Interval> interval(double level) {
    return intervals.stream().filter(interval -> interval.level() == level).findFirst();
  }
}

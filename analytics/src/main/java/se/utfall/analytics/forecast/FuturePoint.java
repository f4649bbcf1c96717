package se.utfall.analytics.forecast;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Interval;

/**
 * What is foreseen for one period to come.
 *
 * @param time the middle of the period, in years
 * @param horizon steps after the origin, from 1
 * @param mean the forecast, in the unit of the series
 * @param intervals prediction intervals, in the order of the levels of the settings; empty when
 *     there is nothing to estimate a spread from
 * @param isCut whether the mean or a limit was moved to the floor or the ceiling
 */
public record FuturePoint(
    double time, int horizon, double mean, List<Interval> intervals, boolean isCut) {

  public FuturePoint {
    intervals = List.copyOf(intervals);
  }

  /** The interval of this level, where there is one. */
  public Optional<Interval> interval(double level) {
    return intervals.stream().filter(interval -> interval.level() == level).findFirst();
  }
}

package se.utfall.api.forecast;

import java.util.Optional;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.forecast.FuturePoint;
import se.utfall.db.period.Period;

/** A period to come and what is expected of it. */
record Coming(Period period, FuturePoint point) {
  private static final double INNER = 0.80;
  private static final double OUTER = 0.95;

  /** Where four of five are expected. */
  Interval inner() {
    return point.interval(INNER).orElseThrow();
  }

  /** Where 19 of 20 are expected. */
  Interval outer() {
    return point.interval(OUTER).orElseThrow();
  }

  /** Whether it is told how sure it is; what is not is not shown. */
  boolean hasIntervals() {
    Optional<Interval> outer = point.interval(OUTER);
    return point.interval(INNER).isPresent()
        && outer.filter(interval -> interval.lower() < interval.upper()).isPresent();
  }
}

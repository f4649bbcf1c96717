package se.utfall.analytics.comparison;

import java.util.Map;
import se.utfall.analytics.finding.Interval;

/**
 * The proportion or rate of one group.
 *
 * @param count how many were counted
 * @param base of how many
 * @param value the proportion (0 to 1), or the rate for as many of the base as the settings say
 * @param intervals of the value, by method
 * @param few whether it rests on few cases: one more or less moves it far
 */
public record Estimate(
    long count, double base, double value, Map<IntervalMethod, Interval> intervals, boolean few) {

  public Estimate {
    intervals = Map.copyOf(intervals);
  }

  /** The interval to show: Wilson of a proportion, exact Poisson of a rate. */
  public Interval interval() {
    return intervals.getOrDefault(
        IntervalMethod.WILSON, intervals.get(IntervalMethod.EXACT_POISSON));
  }
}

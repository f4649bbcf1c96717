package se.utfall.analytics.comparison;

import se.utfall.analytics.finding.Interval;

/** One figure as a multiple of another, with an interval that is even on the scale of its log. */
public record Ratio(double value, Interval interval) {

  static Ratio of(double value, double halfOfLog, double level) {
    var wide = Math.exp(halfOfLog);
    return new Ratio(value, new Interval(value / wide, value * wide, 1 - level));
  }
}

package se.utfall.analytics.comparison;

import java.util.function.LongToDoubleFunction;

/**
 * A two-sided p of a count: the chances of all outcomes that are no more likely than the one seen,
 * summed outwards from the most likely. A ten-millionth more likely counts as equally likely, as in
 * other software.
 *
 * @param low smallest possible count
 * @param high largest possible count
 * @param mode most likely count
 * @param step P(k + 1) / P(k)
 */
record TwoSidedExact(long low, long high, long mode, LongToDoubleFunction step) {

  private static final double EQUAL = 1 + 1e-7;

  /** Some 37 standard deviations out; no sum feels what lies beyond. */
  private static final double NOTHING = 1e-300;

  double p(long seen) {
    var limit = weight(seen) * EQUAL;
    if (limit < NOTHING) {
      return 0;
    }
    var smallest = limit * 1e-17;
    var all = 0.0;
    var unlikely = 0.0;
    var weight = 1.0;
    for (long k = mode; weight > smallest; k++) {
      all += weight;
      unlikely += weight <= limit ? weight : 0;
      weight = k < high ? weight * step.applyAsDouble(k) : 0;
    }
    weight = mode > low ? 1 / step.applyAsDouble(mode - 1) : 0;
    for (long k = mode - 1; weight > smallest; k--) {
      all += weight;
      unlikely += weight <= limit ? weight : 0;
      weight = k > low ? weight / step.applyAsDouble(k - 1) : 0;
    }
    return Math.min(1, unlikely / all);
  }

  /** The chance of a count as a share of that of the most likely. */
  private double weight(long seen) {
    var weight = 1.0;
    for (long k = mode; k < seen && weight > NOTHING; k++) {
      weight *= step.applyAsDouble(k);
    }
    for (long k = mode; k > seen && weight > NOTHING; k--) {
      weight /= step.applyAsDouble(k - 1);
    }
    return weight;
  }
}

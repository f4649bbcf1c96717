package se.utfall.analytics.forecast.outcome;

import java.util.List;
import se.utfall.analytics.finding.Interval;

/**
 * A forecast as it was once given.
 *
 * @param origin time of the last value known when it was made, in years
 * @param target time it speaks of, in years
 * @param horizon steps from origin to target, from 1
 * @param mean the value that was foreseen
 * @param intervals prediction intervals given with it; may be empty
 */
public record IssuedForecast(
    double origin, double target, int horizon, double mean, List<Interval> intervals) {

  public IssuedForecast {
    if (!Double.isFinite(origin) || !Double.isFinite(target) || !(target > origin)) {
      throw new IllegalArgumentException("target " + target + " is not after origin " + origin);
    }
    if (horizon < 1) {
      throw new IllegalArgumentException("horizon " + horizon + " is below 1");
    }
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean " + mean + " is not finite");
    }
    intervals = List.copyOf(intervals);
  }

  /** Years in a step. */
  double step() {
    return (target - origin) / horizon;
  }
}

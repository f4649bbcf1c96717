package se.utfall.analytics.forecast.outcome;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Values by time. */
final class KnownValues {

  private final double[] times;
  private final double[] values;

  KnownValues(double[] times, double[] values) {
    this.times = times;
    this.values = values;
  }

  /** The value nearest to a time, if it is within reach. */
  OptionalDouble near(double time, double reach) {
    var place = Arrays.binarySearch(times, time);
    var after = place < 0 ? -place - 1 : place;
    var nearest = after > 0 && isNearer(after - 1, after, time) ? after - 1 : after;
    return nearest < times.length && Math.abs(times[nearest] - time) <= reach
        ? OptionalDouble.of(values[nearest])
        : OptionalDouble.empty();
  }

  private boolean isNearer(int one, int other, double time) {
    return other == times.length || time - times[one] < times[other] - time;
  }
}

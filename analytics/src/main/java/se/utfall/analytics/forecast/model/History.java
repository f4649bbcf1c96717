package se.utfall.analytics.forecast.model;

import java.util.Arrays;

/**
 * The values up to an origin, one a step, with the length of the season in steps. A history holds
 * copies: what comes after the origin cannot be reached from it.
 *
 * <p>Errors: {@link IllegalArgumentException} for no values, for a value that is missing, infinite
 * or beyond 1e100, and for a period outside 1 to {@value #LONGEST_PERIOD} (1 = no season).
 */
public final class History {

  /** A year of days. */
  public static final int LONGEST_PERIOD = 366;

  private static final double LARGEST = 1e100;

  private final double[] values;
  private final int period;

  private History(double[] values, int period) {
    this.values = values;
    this.period = period;
  }

  /** The history of these values, in time order. */
  public static History of(double[] values, int period) {
    requirePeriod(period);
    if (values.length == 0) {
      throw new IllegalArgumentException("values is empty");
    }
    for (int i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i]) <= LARGEST)) {
        throw new IllegalArgumentException("values[" + i + "] is " + values[i]);
      }
    }
    return new History(values.clone(), period);
  }

  /** Refuses what is no season length. */
  public static void requirePeriod(int period) {
    if (period < 1 || period > LONGEST_PERIOD) {
      throw new IllegalArgumentException(
          "period " + period + " is not from 1 to " + LONGEST_PERIOD);
    }
  }

  public int size() {
    return values.length;
  }

  /** Steps in a season; 1 = no season. */
  public int period() {
    return period;
  }

  /** The value at a position from 0. */
  public double at(int position) {
    return values[position];
  }

  public double latest() {
    return values[values.length - 1];
  }

  /** All values, in time order. */
  public double[] values() {
    return values.clone();
  }

  /** The values at positions from {@code from} until before {@code to}, and no others. */
  public History between(int from, int to) {
    if (from < 0 || from >= to || to > values.length) {
      throw new IllegalArgumentException("from " + from + " to " + to + " of " + values.length);
    }
    return new History(Arrays.copyOfRange(values, from, to), period);
  }

  /** The last so many values, or all if there are fewer. */
  public History latest(int count) {
    return between(Math.max(0, values.length - count), values.length);
  }

  public boolean isConstant() {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  /** Whether every value is above zero, as multiplicative models need. */
  public boolean isPositive() {
    return Arrays.stream(values).allMatch(value -> value > 0);
  }
}

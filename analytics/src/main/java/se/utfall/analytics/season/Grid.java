package se.utfall.analytics.season;

import java.util.Arrays;
import java.util.OptionalInt;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.Series;

/**
 * The named values of a series laid out period by period, from the first to the last; NaN where a
 * period has none. The step between periods is the smallest distance of two values.
 */
final class Grid {

  /** How far a value may lie from its place, in steps. */
  private static final double SLACK = 0.1;

  /** At least one period in so many has a value. */
  private static final int THINNEST = 2;

  private final Series series;
  private final double start;
  private final double step;
  private final double[] values;
  private final int[] positions;

  private Grid(Series series, double start, double step, double[] values, int[] positions) {
    this.series = series;
    this.start = start;
    this.step = step;
    this.values = values;
    this.positions = positions;
  }

  /** Withheld when the values are fewer than two, uneven, or more gaps than values. */
  static Finding<Grid> of(Series series) {
    var times = series.valuedTimes();
    if (times.length < 2) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var length = times[times.length - 1] - times[0];
    var last = Math.rint(length / smallestStep(times));
    if (!isEven(times, length / last)) {
      return Finding.withheld(Reason.UNEVEN_SPACING);
    }
    return last < (double) THINNEST * times.length
        ? Finding.found(laidOut(series, times, length / last, (int) last + 1))
        : Finding.withheld(Reason.GAP);
  }

  /** Whether every time lies at a whole number of steps from the first, each at its own. */
  private static boolean isEven(double[] times, double step) {
    var before = -1.0;
    for (double time : times) {
      var place = (time - times[0]) / step;
      if (Math.abs(place - Math.rint(place)) > SLACK || Math.rint(place) == before) {
        return false;
      }
      before = Math.rint(place);
    }
    return true;
  }

  private static Grid laidOut(Series series, double[] times, double step, int size) {
    var values = new double[size];
    var positions = new int[size];
    Arrays.fill(values, Double.NaN);
    Arrays.fill(positions, -1);
    var named = series.values();
    for (int i = 0, at = 0; i < times.length; i++, at++) {
      while (!series.hasValue(at)) {
        at++;
      }
      var period = (int) Math.rint((times[i] - times[0]) / step);
      values[period] = named[i];
      positions[period] = at;
    }
    return new Grid(series, times[0], step, values, positions);
  }

  private static double smallestStep(double[] times) {
    var smallest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < times.length; i++) {
      smallest = Math.min(smallest, times[i] - times[i - 1]);
    }
    return smallest;
  }

  /** Periods from first to last value. */
  int size() {
    return values.length;
  }

  /** How many periods go in a year, when that is a whole number from 2 to 53. */
  OptionalInt periodsInAYear() {
    var whole = Math.rint(1 / step);
    var fits = whole >= 2 && whole <= 53 && Math.abs(1 / step - whole) <= SLACK;
    return fits ? OptionalInt.of((int) whole) : OptionalInt.empty();
  }

  /** Years, middle of the period. */
  double time(int period) {
    return start + period * step;
  }

  boolean hasValue(int period) {
    return positions[period] >= 0;
  }

  /** The named values; NaN where there is none. Not to be changed. */
  double[] values() {
    return values;
  }

  /** Where the value of a period stands in the series. */
  int position(int period) {
    return positions[period];
  }

  /** The row of the value in the table. */
  OptionalInt row(int period) {
    return hasValue(period) ? OptionalInt.of(series.row(positions[period])) : OptionalInt.empty();
  }

  /** Whether periods without a value lie between. */
  boolean hasGaps() {
    return values.length > series.values().length;
  }

  /** The most periods in a row without a value. */
  int longestGap() {
    var longest = 0;
    for (int period = 0, run = 0; period < values.length; period++) {
      run = hasValue(period) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** The fewest values that any place of the cycle has. */
  int fewestOfAPlace(int cycle) {
    var counts = new int[cycle];
    for (int period = 0; period < values.length; period++) {
      counts[period % cycle] += hasValue(period) ? 1 : 0;
    }
    return Arrays.stream(counts).min().orElse(0);
  }
}

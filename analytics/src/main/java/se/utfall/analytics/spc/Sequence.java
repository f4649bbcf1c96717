package se.utfall.analytics.spc;

import se.utfall.analytics.series.Series;

/**
 * The figures of a series that name a value, in order, as a chart takes them. Positions run from 0
 * to {@link #size()} − 1.
 */
final class Sequence {

  private final int[] rows;
  private final double[] times;
  private final double[] values;
  private final double[] lowers;
  private final double[] uppers;

  Sequence(Series series) {
    rows = series.valuedRows();
    times = series.valuedTimes();
    values = series.values();
    lowers = series.valuedLowers();
    uppers = series.valuedUppers();
  }

  int size() {
    return values.length;
  }

  int row(int i) {
    return rows[i];
  }

  double time(int i) {
    return times[i];
  }

  double value(int i) {
    return values[i];
  }

  double lower(int i) {
    return lowers[i];
  }

  double upper(int i) {
    return uppers[i];
  }

  boolean isExact(int i) {
    return lowers[i] == uppers[i];
  }

  /** Whether the value before this one is its neighbour. */
  boolean followsOn(int i, GapPolicy gaps) {
    return gaps == GapPolicy.BRIDGE || rows[i] - rows[i - 1] == 1;
  }

  /** |y_i − y_(i−1)|. */
  double movingRange(int i) {
    return Math.abs(values[i] - values[i - 1]);
  }

  /** The first position at or after this time; the size when there is none. */
  int firstFrom(double time) {
    var i = 0;
    while (i < times.length && times[i] < time) {
      i++;
    }
    return i;
  }

  /** Whether some step between neighbouring rows is more than a tenth off the mean step. */
  boolean isUneven() {
    var last = size() - 1;
    if (last < 2) {
      return false;
    }
    var mean = (times[last] - times[0]) / (rows[last] - rows[0]);
    for (int i = 1; i <= last; i++) {
      var step = (times[i] - times[i - 1]) / (rows[i] - rows[i - 1]);
      if (Math.abs(step - mean) > mean / 10) {
        return true;
      }
    }
    return false;
  }
}

package se.utfall.analytics.forecast.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.Series;
import tech.tablesaw.api.Table;

/**
 * The latest stretch of a series without a gap: one named value a step.
 *
 * <p>The step is the shortest time between neighbouring rows. A step without a named value
 * (missing, no row, or known by its bounds alone) is a gap, and only what follows the last gap is
 * taken: nothing is filled in. Approximate figures count at the value their source names. Rows
 * without a value at the end only move the origin back.
 *
 * <p>Withheld: {@link Reason#TOO_FEW_VALUES} without any value, {@link Reason#UNEVEN_SPACING} when
 * some rows are not a whole number of steps apart (within a tenth of a step).
 *
 * @param history the values
 * @param origin the time of the last of them, in years
 * @param step years between two values; 0 when there is only one
 * @param leftOut named values before the last gap, which were not taken
 */
public record EvenSeries(History history, double origin, double step, int leftOut) {

  private static final double OFF = 0.1;

  /** The latest stretch of the series in a table. */
  public static Finding<EvenSeries> of(Table table, int period) {
    History.requirePeriod(period);
    var series = Series.of(table);
    var valued = IntStream.range(0, series.size()).filter(series::hasValue).toArray();
    if (valued.length == 0) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var times = series.valuedTimes();
    var step = step(series, valued);
    for (int i = 1; i < times.length; i++) {
      var steps = (times[i] - times[i - 1]) / step;
      if (Math.abs(steps - Math.rint(steps)) > OFF) {
        return Finding.withheld(Reason.UNEVEN_SPACING);
      }
    }
    return Finding.found(after(lastGap(times, step), times, series.values(), step, period));
  }

  private static EvenSeries after(
      int from, double[] times, double[] values, double step, int period) {
    var taken = Arrays.copyOfRange(values, from, values.length);
    return new EvenSeries(
        History.of(taken, period), times[times.length - 1], values.length > 1 ? step : 0, from);
  }

  /** The shortest time from one row to the next; rows without a value count as rows. */
  private static double step(Series series, int[] valued) {
    var shortest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < valued.length; i++) {
      var years = series.time(valued[i]) - series.time(valued[i - 1]);
      var rows = series.row(valued[i]) - series.row(valued[i - 1]);
      shortest = Math.min(shortest, years / rows);
    }
    return shortest;
  }

  private static int lastGap(double[] times, double step) {
    var from = times.length - 1;
    while (from > 0 && times[from] - times[from - 1] < 1.5 * step) {
      from--;
    }
    return from;
  }
}

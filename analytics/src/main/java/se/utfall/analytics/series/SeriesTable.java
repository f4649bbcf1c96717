package se.utfall.analytics.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * Makes the table of one series: a row per period, four columns of doubles, missing where nothing
 * is known.
 *
 * <pre>
 * time    years, at the middle of the period; never missing, strictly rising
 * value   what the source names
 * lower   closed lower bound; missing = none
 * upper   closed upper bound; missing = none
 * </pre>
 *
 * <p>A value without any bound is exact. Uneven spacing is welcome, a gap may be a missing row or
 * no row. Figures travel as doubles, which hold 15 significant digits of any decimal number; within
 * that, {@link Series} gives back the very decimals that went in.
 *
 * <p>Errors: {@link IllegalArgumentException} for times that do not rise strictly (unordered or
 * twice the same), and for numbers that are not finite or beyond 1e100.
 */
public final class SeriesTable {

  static final String TIME = "time";
  static final String VALUE = "value";
  static final String LOWER = "lower";
  static final String UPPER = "upper";

  private SeriesTable() {}

  /** The table of these observations, in their order. */
  public static Table of(List<Observation> observations) {
    var n = observations.size();
    var columns = new double[4][n];
    for (int i = 0; i < n; i++) {
      var figure = observations.get(i).figure();
      columns[0][i] = observations.get(i).time();
      columns[1][i] = toDouble(figure.value());
      columns[2][i] = toDouble(figure.lower());
      columns[3][i] = toDouble(figure.upper());
    }
    return checked(columns);
  }

  /** The table of exact figures; NaN marks a missing one. */
  public static Table ofExact(double[] times, double[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException(
          "values has " + values.length + " rows, times " + times.length);
    }
    return checked(new double[][] {times.clone(), values.clone(), values.clone(), values.clone()});
  }

  private static Table checked(double[][] columns) {
    var table =
        Table.create(
            "series",
            DoubleColumn.create(TIME, columns[0]),
            DoubleColumn.create(VALUE, columns[1]),
            DoubleColumn.create(LOWER, columns[2]),
            DoubleColumn.create(UPPER, columns[3]));
    Series.of(table);
    return table;
  }

  private static double toDouble(Optional<BigDecimal> number) {
    return number.map(BigDecimal::doubleValue).orElse(Double.NaN);
  }
}

package se.utfall.analytics.regression;

import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * Makes the table of a regression: a row per observation, a column of doubles {@code x1}, {@code
 * x2} … per regressor and a column {@code y}. NaN marks what is missing. Rows may stand in any
 * order and x may repeat itself.
 *
 * <p>Errors: {@link IllegalArgumentException} for columns of unequal length, for none, and for
 * numbers that are infinite or beyond 1e100.
 */
public final class RegressionTable {

  static final String Y = "y";

  private static final double LARGEST = 1e100;

  private RegressionTable() {}

  /** The table of one regressor. */
  public static Table of(double[] x, double[] y) {
    return ofColumns(List.of(x), y);
  }

  /** The table of several regressors, a column each. */
  public static Table ofColumns(List<double[]> columns, double[] y) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("columns is empty");
    }
    var table = Table.create("regression");
    for (int k = 0; k < columns.size(); k++) {
      var x = columns.get(k);
      if (x.length != y.length) {
        throw new IllegalArgumentException(
            "column " + (k + 1) + " has " + x.length + " rows, y " + y.length);
      }
      table.addColumns(column(x(k), x));
    }
    return table.addColumns(column(Y, y));
  }

  static String x(int k) {
    return "x" + (k + 1);
  }

  private static DoubleColumn column(String name, double[] numbers) {
    for (double number : numbers) {
      if (Math.abs(number) > LARGEST) {
        throw new IllegalArgumentException(name + " holds a number beyond " + LARGEST);
      }
    }
    return DoubleColumn.create(name, numbers.clone());
  }
}

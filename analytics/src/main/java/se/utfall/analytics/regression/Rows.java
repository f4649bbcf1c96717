package se.utfall.analytics.regression;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** The rows of a {@link RegressionTable} in which nothing is missing, column by column. */
final class Rows {

  private final double[][] x;
  private final double[] y;
  private final int missing;

  Rows(Table table) {
    var regressors = table.columnCount() - 1;
    var columns = new double[regressors + 1][];
    for (int k = 0; k < regressors; k++) {
      columns[k] = column(table, RegressionTable.x(k));
    }
    columns[regressors] = column(table, RegressionTable.Y);
    var whole =
        IntStream.range(0, table.rowCount())
            .filter(row -> Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[row])))
            .toArray();
    var kept =
        Arrays.stream(columns)
            .map(c -> Arrays.stream(whole).mapToDouble(row -> c[row]).toArray())
            .toArray(double[][]::new);
    x = Arrays.copyOf(kept, regressors);
    y = kept[regressors];
    missing = table.rowCount() - whole.length;
  }

  int n() {
    return y.length;
  }

  int regressors() {
    return x.length;
  }

  double[] x(int k) {
    return x[k];
  }

  double[] y() {
    return y;
  }

  Basis basis() {
    return new Basis(Method.TREND, n(), 0, 0, missing);
  }

  private static double[] column(Table table, String name) {
    if (!table.containsColumn(name) || !(table.column(name) instanceof DoubleColumn column)) {
      throw new IllegalArgumentException("table has no column of doubles named " + name);
    }
    return column.asDoubleArray();
  }
}

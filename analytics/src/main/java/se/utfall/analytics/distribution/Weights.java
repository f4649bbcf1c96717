package se.utfall.analytics.distribution;

import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** The weights of a table's rows, checked; NaN where one is missing. */
final class Weights {

  /** Beyond this, sums of products could overflow. */
  private static final double LARGEST = 1e100;

  private Weights() {}

  /** Empty when the table has no weights. */
  static Optional<double[]> of(Table table) {
    if (!table.containsColumn(ValueTable.WEIGHT)) {
      return Optional.empty();
    }
    if (!(table.column(ValueTable.WEIGHT) instanceof DoubleColumn column)) {
      throw new IllegalArgumentException("weight is not a column of doubles");
    }
    var weights = column.asDoubleArray();
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] < 0 || weights[row] > LARGEST) {
        throw new IllegalArgumentException("weight of row " + row + " is " + weights[row]);
      }
    }
    return Optional.of(weights);
  }
}

package se.utfall.analytics.distribution;

import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * Makes the table of values that stand side by side (areas, units) and not in time: a row for each,
 * with or without a weight. Places take the part of times; the weight is a column beside them.
 *
 * <p>Errors: {@link IllegalArgumentException} for as many weights as there are not figures, a
 * negative or infinite weight, and numbers beyond 1e100. NaN marks a missing weight.
 */
public final class ValueTable {

  static final String WEIGHT = "weight";

  private ValueTable() {}

  /** The table of these figures, each counting as one. */
  public static Table of(List<Bounded> figures) {
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < figures.size(); i++) {
      rows.add(new Observation(i, figures.get(i)));
    }
    return SeriesTable.of(rows);
  }

  /** The table of these figures and what each counts for: inhabitants, for a value of an area. */
  public static Table weighted(List<Bounded> figures, double[] weights) {
    if (weights.length != figures.size()) {
      throw new IllegalArgumentException(
          "weights has " + weights.length + " rows, figures " + figures.size());
    }
    var table = of(figures).addColumns(DoubleColumn.create(WEIGHT, weights.clone()));
    Weights.of(table);
    return table;
  }
}

package se.utfall.analytics.disclosure;

import java.util.Map;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Makes the table of the cells of one or several tables of counts: a row per published cell, totals
 * included, in any order.
 *
 * <pre>
 * cell    the id, text, each once
 * count   persons, whole number from 0 to 1,000,000,000,000; never missing
 * </pre>
 *
 * <p>Tables that share cells or persons (area by year, area by quarter, a chart of some of it)
 * belong in one such table, with the sums that tie them: protected one by one they open each other.
 */
public final class CountTable {

  static final String CELL = "cell";
  static final String COUNT = "count";

  private CountTable() {}

  /** The table of these counts by the ids of their cells. */
  public static Table of(Map<String, Long> counts) {
    var cells = StringColumn.create(CELL);
    var persons = LongColumn.create(COUNT);
    counts.forEach(
        (cell, count) -> {
          cells.append(cell);
          persons.append(count);
        });
    return Table.create("counts", cells, persons);
  }
}

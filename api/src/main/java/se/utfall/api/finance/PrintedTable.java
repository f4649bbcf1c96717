package se.utfall.api.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Impact;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.money.Origin;

/**
 * A money table row by row in printed order with what its sums and deviations are worked out to.
 *
 * @param table the whole table
 * @param form how its rows are given
 * @param rows those that are asked for
 * @param computed by the cell it stands beside
 */
record PrintedTable(
    MoneyTable table, Form form, List<PrintedRow> rows, Map<Cell, Recomputed> computed) {

  /** How rows are given, and in which kind of file. */
  enum Form {
    /** A row for each line with columns for its amounts. */
    WIDE,
    /** A row for each amount. */
    LONG,
    /** Some of each. */
    MIXED
  }

  PrintedTable {
    rows = List.copyOf(rows);
    computed = Map.copyOf(computed);
  }

  boolean isLong() {
    return form == Form.LONG;
  }

  String unit() {
    return table.unit().code();
  }

  /** The columns in printed order, those included that are printed empty. */
  List<Column> columns() {
    return cells().map(PrintedCell::column).distinct().toList();
  }

  /** The organisations in printed order. */
  List<String> organisations() {
    return rows.stream().map(row -> row.line().organisation()).distinct().toList();
  }

  /** Where its amounts are printed, in printed order. */
  List<Origin> origins() {
    return cells().map(PrintedCell::origin).distinct().toList();
  }

  Optional<Recomputed> computed(Cell at) {
    return Optional.ofNullable(computed.get(at));
  }

  /**
   * What a printed deviation does to the result, judged by what its columns give where they are
   * printed; empty for other cells and in a table that does not say what it subtracts from what.
   */
  Optional<Impact> impact(PrintedRow row, PrintedCell cell) {
    boolean isDeviation = cell.column().scenario() == Scenario.DEVIATION;
    if (!isDeviation || table.signs().deviation().isEmpty()) {
      return Optional.empty();
    }
    return computed(cell.at())
        .map(Recomputed::amount)
        .or(cell::amount)
        .map(this::outcomeMinusBudget)
        .map(deviation -> Impact.of(row.line().kind(), table.signs(), deviation));
  }

  /** All the cells that are printed, row by row. */
  Stream<PrintedCell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  private BigDecimal outcomeMinusBudget(BigDecimal asPrinted) {
    return table.signs().deviationSign() < 0 ? asPrinted.negate() : asPrinted;
  }
}

package se.utfall.api.finance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.Scenario;

/**
 * A column of amounts as it is shown: one of a wide table, or the only one of a table in long form.
 *
 * @param label what stands over it
 * @param cell what stands in it
 */
record Slot(String label, boolean isDeviation, Function<PrintedRow, Optional<PrintedCell>> cell) {

  static List<Slot> of(PrintedTable printed, TableWords words) {
    return printed.isLong()
        ? List.of(
            new Slot(words.text("table.amount"), false, row -> row.cells().stream().findFirst()))
        : printed.columns().stream().map(column -> of(column, words)).toList();
  }

  private static Slot of(Column column, TableWords words) {
    return new Slot(
        words.column(column), column.scenario() == Scenario.DEVIATION, row -> row.cell(column));
  }

  /** Whether something is worked out beside an amount in it. */
  boolean isComputed(PrintedTable printed) {
    return printed.rows().stream()
        .anyMatch(row -> cell.apply(row).flatMap(at -> printed.computed(at.at())).isPresent());
  }

  /** Whether a deviation in it has a good or a bad side. */
  boolean hasImpact(PrintedTable printed) {
    return printed.rows().stream()
        .anyMatch(row -> cell.apply(row).flatMap(at -> printed.impact(row, at)).isPresent());
  }
}

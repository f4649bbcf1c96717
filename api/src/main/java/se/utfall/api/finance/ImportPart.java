package se.utfall.api.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import se.utfall.analytics.money.Column;

/**
 * The part of a wide table that one file can bring back without changing anything: rows and columns
 * between which every cell is there and is printed where the rest of its row is. A file names one
 * source for a row, and a cell that it leaves empty is stored as empty; so a table that two reports
 * have a share in does not fit into one file. All rows of a table in long form fit.
 */
record ImportPart(List<PrintedRow> rows, List<Column> columns) {

  ImportPart {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** Leaves out, one at a time, the row or column that fits worst until all that is left fits. */
  static ImportPart of(PrintedTable printed) {
    if (printed.isLong()) {
      return new ImportPart(printed.rows(), List.of());
    }
    List<PrintedRow> rows = new ArrayList<>(printed.rows());
    List<Column> columns = new ArrayList<>(printed.columns());
    while (rows.stream().anyMatch(row -> columns.stream().anyMatch(misfitsIn(row)))) {
      ToDoubleFunction<PrintedRow> ofRow = row -> share(columns, misfitsIn(row));
      ToDoubleFunction<Column> ofColumn = column -> share(rows, row -> misfitsIn(row).test(column));
      PrintedRow row = rows.stream().max(Comparator.comparingDouble(ofRow)).orElseThrow();
      Column column = columns.stream().max(Comparator.comparingDouble(ofColumn)).orElseThrow();
      if (ofRow.applyAsDouble(row) >= ofColumn.applyAsDouble(column)) {
        rows.remove(row);
      } else {
        columns.remove(column);
      }
    }
    return new ImportPart(rows, columns);
  }

  private static Predicate<Column> misfitsIn(PrintedRow row) {
    return column -> row.cell(column).filter(cell -> cell.origin().equals(row.origin())).isEmpty();
  }

  private static <T> double share(List<T> all, Predicate<T> misfits) {
    return (double) all.stream().filter(misfits).count() / all.size();
  }
}

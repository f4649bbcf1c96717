package se.utfall.api.finance;

import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.money.Column;
import se.utfall.api.figures.Csv;
import se.utfall.api.money.Origin;
import se.utfall.db.finance.CostRow;

/**
 * A table as a file that the import takes. A line whose cells are printed in several sources has a
 * row for each: nothing is said of a source that does not have it, and the import, which takes one
 * source for a line at a time, refuses such a file instead of mistaking it.
 */
final class TableFile {
  static final List<String> WIDE =
      List.of("table", "unit_of_money", "organisation", "line", "line_kind", "parent_line");
  static final List<String> LONG =
      List.of(
          "period",
          "amount",
          "qualifier",
          "funded_by_grant",
          "funder",
          "account",
          "note",
          "source",
          "section");

  private TableFile() {}

  static String of(PrintedTable printed) {
    return printed.isLong() ? ofLong(printed) : ofWide(printed);
  }

  private static String ofWide(PrintedTable printed) {
    List<Column> columns = printed.columns();
    List<String> header = new ArrayList<>(WIDE);
    columns.forEach(column -> header.add(column.name()));
    header.addAll(List.of("source", "section"));
    Csv csv = new Csv(header.toArray(String[]::new));
    for (PrintedRow row : printed.rows()) {
      row.cells().stream()
          .map(PrintedCell::origin)
          .distinct()
          .forEach(origin -> csv.row(cells(printed, row, columns, origin)));
    }
    return csv.text();
  }

  private static Object[] cells(
      PrintedTable printed, PrintedRow row, List<Column> columns, Origin origin) {
    List<Object> cells = new ArrayList<>(head(printed, row));
    columns.forEach(
        column ->
            cells.add(
                row.cell(column)
                    .filter(cell -> cell.origin().equals(origin))
                    .flatMap(PrintedCell::amount)
                    .orElse(null)));
    cells.add(origin.source());
    cells.add(origin.section().orElse(null));
    return cells.toArray();
  }

  private static String ofLong(PrintedTable printed) {
    List<String> header = new ArrayList<>(WIDE);
    header.addAll(LONG);
    Csv csv = new Csv(header.toArray(String[]::new));
    for (PrintedRow row : printed.rows()) {
      List<Object> cells = new ArrayList<>(head(printed, row));
      CostRow cost = row.cost().orElseThrow();
      cells.add(cost.period());
      cells.add(cost.amount());
      cells.add(cost.qualifier());
      cells.add(cost.fundedByGrant());
      cells.add(cost.funder());
      cells.add(cost.account());
      cells.add(cost.note());
      cells.add(cost.source());
      cells.add(cost.section());
      csv.row(cells.toArray());
    }
    return csv.text();
  }

  /** The first cells of a row in either kind of file; null where there is nothing. */
  static List<Object> head(PrintedTable printed, PrintedRow row) {
    List<Object> cells = new ArrayList<>();
    cells.add(printed.table().code());
    cells.add(printed.unit());
    cells.add(row.line().organisation());
    cells.add(row.line().name());
    cells.add(row.line().kind().code());
    cells.add(row.line().parent().orElse(null));
    return cells;
  }
}

package se.utfall.api.finance;

import static se.utfall.api.sheet.Cell.number;
import static se.utfall.api.sheet.Cell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.money.Column;
import se.utfall.api.sheet.Cell;
import se.utfall.api.sheet.SheetColumn;
import se.utfall.api.sheet.SheetRow;
import se.utfall.api.sheet.SheetSpec;
import se.utfall.db.finance.CostRow;

/**
 * The sheet that the import reads. Its amounts are those of the other sheet, with the decimals that
 * are printed; so what is changed there is what comes in. Each says first whether the other sheet
 * still has its row where it was, and is an error that the import refuses when it has not.
 */
final class ImportSheet {
  private static final int ORGANISATION = 2;
  private static final int LINE = 3;
  private static final int NARROW = 14;
  private static final int WIDE = 30;

  private final PrintedTable printed;
  private final TableWords words;
  private final TableSheet shown;
  private final ImportPart part;

  ImportSheet(PrintedTable printed, TableWords words, TableSheet shown, ImportPart part) {
    this.printed = printed;
    this.words = words;
    this.shown = shown;
    this.part = part;
  }

  SheetSpec spec() {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 0; i < part.rows().size(); i++) {
      rows.add(new SheetRow(cells(part.rows().get(i), i), false));
    }
    return SheetSpec.toImport(columns(), rows);
  }

  private List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    TableFile.WIDE.forEach(name -> columns.add(SheetColumn.text(name, WIDE)));
    if (printed.isLong()) {
      TableFile.LONG.forEach(name -> columns.add(SheetColumn.text(name, NARROW)));
      return columns;
    }
    part.columns().forEach(column -> columns.add(SheetColumn.number(column.name(), NARROW)));
    columns.add(SheetColumn.text("source", NARROW));
    columns.add(SheetColumn.text("section", NARROW));
    return columns;
  }

  private List<Cell> cells(PrintedRow row, int index) {
    List<Cell> cells = new ArrayList<>();
    TableFile.head(printed, row).forEach(value -> cells.add(text((String) value)));
    row.cost()
        .ifPresentOrElse(
            cost -> addLong(cells, row, cost, index), () -> addWide(cells, row, index));
    return cells;
  }

  private void addWide(List<Cell> cells, PrintedRow row, int index) {
    for (Column column : part.columns()) {
      PrintedCell cell = row.cell(column).orElseThrow();
      int decimals = cell.amount().map(ImportSheet::decimals).orElseGet(() -> decimals(column));
      cells.add(reference(row, index, shown.places().address(cell.at()), decimals));
    }
    cells.add(text(row.origin().source()));
    cells.add(text(row.origin().section().orElse(null)));
  }

  private void addLong(List<Cell> cells, PrintedRow row, CostRow cost, int index) {
    PrintedCell cell = row.cells().get(0);
    cells.add(text(cost.period()));
    cells.add(reference(row, index, shown.places().address(cell.at()), decimals(cost.amount())));
    cells.add(text(cost.qualifier()));
    cells.add(funded(row, cost, index));
    cells.add(text(cost.funder()));
    cells.add(text(cost.account()));
    cells.add(text(cost.note()));
    cells.add(text(cost.source()));
    cells.add(text(cost.section()));
  }

  private Cell funded(PrintedRow row, CostRow cost, int index) {
    Optional<Integer> column = shown.column(Detail.FUNDED_BY_GRANT);
    return column.isEmpty()
        ? number(cost.fundedByGrant())
        : reference(
            row,
            index,
            shown.places().beside(row.cells().get(0).at(), column.get()),
            cost.fundedByGrant() == null ? 0 : decimals(cost.fundedByGrant()));
  }

  /** A reference to an empty cell would be 0, so it says that it is empty. */
  private Cell reference(PrintedRow row, int index, String address, int decimals) {
    String from = words.text("table.sheet") + "!";
    String formula =
        String.format(
            Locale.ROOT,
            "IF(AND(%1$s%2$s=%3$s,%1$s%4$s=%5$s%6$s),IF(%1$s%7$s=\"\",\"\",%1$s%7$s),NA())",
            from,
            beside(row, TableSheet.ORGANISATION),
            SheetSpec.address(0, ORGANISATION, index),
            beside(row, TableSheet.LINE),
            SheetSpec.address(0, LINE, index),
            samePeriod(row, from),
            address);
    return new Cell.Formula(formula, decimals);
  }

  private String samePeriod(PrintedRow row, String from) {
    return row.cost()
        .map(
            cost ->
                String.format(
                    Locale.ROOT,
                    ",%s%s=\"%s\"",
                    from,
                    beside(row, TableSheet.PERIOD),
                    words.period(cost.period())))
        .orElse("");
  }

  private String beside(PrintedRow row, int column) {
    return shown.places().beside(row.cells().get(0).at(), column);
  }

  private int decimals(Column column) {
    return printed
        .cells()
        .filter(cell -> cell.column().equals(column))
        .flatMap(cell -> cell.amount().stream())
        .mapToInt(ImportSheet::decimals)
        .max()
        .orElse(0);
  }

  private static int decimals(BigDecimal amount) {
    return Math.max(0, amount.scale());
  }
}

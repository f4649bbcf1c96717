package se.utfall.api.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * A sheet: title lines, an empty row if there are any, the header, the rows, an empty row and notes
 * if there are any. A sheet that the import shall read has neither title nor notes.
 *
 * @param name what its tab says; characters that a tab cannot hold become spaces
 * @param title lines above the header
 * @param columns from left to right
 * @param rows below the header
 * @param frozenColumns how many columns stay when the sheet is scrolled; the header always does
 * @param notes lines below the rows
 */
public record SheetSpec(
    String name,
    List<String> title,
    List<SheetColumn> columns,
    List<SheetRow> rows,
    int frozenColumns,
    List<String> notes) {
  /** Name of the sheet that the import reads, wherever it stands in a workbook. */
  public static final String IMPORT = "Import";

  /** The most rows below the header: as many as the import reads back. */
  public static final int MOST_ROWS = 199_999;

  /** Copies the lists and checks that rows are no wider than the header. */
  public SheetSpec {
    name = WorkbookUtil.createSafeSheetName(name);
    title = List.copyOf(title);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    int width = columns.size();
    if (width == 0 || frozenColumns > width) {
      throw new IllegalArgumentException(name + ": " + width + " columns");
    }
    if (rows.size() > MOST_ROWS) {
      throw new IllegalArgumentException(name + ": " + rows.size() + " rows");
    }
    if (rows.stream().anyMatch(row -> row.cells().size() > width)) {
      throw new IllegalArgumentException(name + ": a row is wider than the header");
    }
  }

  /** A sheet of rows alone, as the import reads it. */
  public static SheetSpec toImport(List<SheetColumn> columns, List<SheetRow> rows) {
    return new SheetSpec(IMPORT, List.of(), columns, rows, 0, List.of());
  }

  /** The name that formulas have for a cell: the column and the row below the header, from 0. */
  public String address(int column, int row) {
    return address(title.size(), column, row);
  }

  /** The same before the sheet is there, below this many title lines. */
  public static String address(int titleLines, int column, int row) {
    return new CellReference(headerRow(titleLines) + 1 + row, column).formatAsString();
  }

  int headerRow() {
    return headerRow(title.size());
  }

  boolean hasFormulas() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell instanceof Cell.Formula);
  }

  private static int headerRow(int titleLines) {
    return titleLines == 0 ? 0 : titleLines + 1;
  }
}

package se.utfall.db.imports;

import java.util.List;

/**
 * A row of a file about something that the store does not know.
 *
 * @param row line of the file or row of the sheet, from 1
 * @param key what the row is about: the codes and periods that its table is ordered by
 * @param cells what it says, cells that say nothing left out
 */
public record NewRow(long row, List<String> key, List<Cell> cells) {

  /** Copies the lists. */
  public NewRow {
    key = List.copyOf(key);
    cells = List.copyOf(cells);
  }

  /** A cell: header of its column and what it says, a number in plain digits. */
  public record Cell(String column, String text, boolean isNumber) {}
}

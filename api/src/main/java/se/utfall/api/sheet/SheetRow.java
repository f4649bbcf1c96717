package se.utfall.api.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param cells at most one for each column
 * @param isSum whether it stands out as a sum does
 */
public record SheetRow(List<Cell> cells, boolean isSum) {

  /** Copies the cells. */
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** A row like others. */
  public static SheetRow of(Cell... cells) {
    return new SheetRow(List.of(cells), false);
  }

  /** A row that stands out as a sum. */
  public static SheetRow sum(Cell... cells) {
    return new SheetRow(List.of(cells), true);
  }
}

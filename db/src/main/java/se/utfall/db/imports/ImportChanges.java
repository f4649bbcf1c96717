package se.utfall.db.imports;

import java.util.List;

/**
 * What a file would change.
 *
 * @param mark stands for all of the changes and what they replace: the same file has another mark
 *     once the store has changed in a way that changes what the file does
 * @param cellCount how many cells say something else than the store
 * @param cells the first of them, in order of row
 * @param rows the first rows about something new, in order of row
 */
public record ImportChanges(
    String mark, long cellCount, List<ChangedCell> cells, List<NewRow> rows) {
  /** Of an import whose changes nobody asked for. */
  static final ImportChanges UNTOLD = new ImportChanges("", 0, List.of(), List.of());

  /** How many cells and rows are told. */
  public static final int MOST = 200;

  /** Copies the lists. */
  public ImportChanges {
    cells = List.copyOf(cells);
    rows = List.copyOf(rows);
  }
}

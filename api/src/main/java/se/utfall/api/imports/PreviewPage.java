package se.utfall.api.imports;

import java.util.List;

/**
 * What a file would change, ready to be shown.
 *
 * @param address address of this page, where the import is confirmed
 * @param cancel address where the file is thrown away
 * @param part what the file is: its kind and name
 * @param finding how many rows do what, or that there are problems, as a sentence
 * @param expires until when it can be imported, as a sentence
 * @param problems what keeps the file from being imported
 * @param problemsShown how many of them are shown; empty when all are
 * @param cells cells that say something else than the store
 * @param cellsShown how many of them are shown; empty when all are
 * @param rows rows about something new
 * @param rowsShown how many of them are shown; empty when all are
 * @param mark stands for what is shown, so that nothing else is imported
 * @param canConfirm whether there is anything to import
 */
public record PreviewPage(
    String address,
    String cancel,
    String part,
    String finding,
    String expires,
    List<ProblemLine> problems,
    String problemsShown,
    List<CellLine> cells,
    String cellsShown,
    List<RowLine> rows,
    String rowsShown,
    String mark,
    boolean canConfirm) {

  /** Copies the lists. */
  public PreviewPage {
    problems = List.copyOf(problems);
    cells = List.copyOf(cells);
    rows = List.copyOf(rows);
  }

  /** A problem at its cell. */
  public record ProblemLine(String row, String column, String text, String message) {}

  /** A cell that changes. */
  public record CellLine(
      String row, String about, String column, String old, String fresh, boolean isNumber) {}

  /** A row about something new. */
  public record RowLine(String row, String about, List<String> cells) {}
}

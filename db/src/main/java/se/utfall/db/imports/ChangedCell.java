package se.utfall.db.imports;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A cell of a file that says something else than the store.
 *
 * @param row line of the file or row of the sheet, from 1
 * @param key what the row is about: the codes and periods that its table is ordered by
 * @param column header of the column
 * @param old what the store says, a number in plain digits; null when it says nothing or the reader
 *     may not see it
 * @param fresh what the file says; null when it says nothing
 * @param isNumber whether it is a number
 * @param isWithheld whether the reader may not see what the store says
 */
public record ChangedCell(
    long row,
    List<String> key,
    String column,
    @Nullable String old,
    @Nullable String fresh,
    boolean isNumber,
    boolean isWithheld) {

  /** Copies the key. */
  public ChangedCell {
    key = List.copyOf(key);
  }
}

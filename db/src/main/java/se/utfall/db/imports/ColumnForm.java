package se.utfall.db.imports;

import java.util.List;

/**
 * What a column of a kind of file is, for those who write such a file.
 *
 * @param header its name in the header
 * @param required whether its cells may not be empty
 * @param allowed the words that its cells may hold; empty means any
 * @param isNumber whether its cells hold numbers
 */
public record ColumnForm(String header, boolean required, List<String> allowed, boolean isNumber) {

  /** Copies the words. */
  public ColumnForm {
    allowed = List.copyOf(allowed);
  }
}

package se.utfall.api.sheet;

import java.util.List;

/**
 * A workbook.
 *
 * @param title its title in the properties of the file
 * @param source what every printed page says at its foot
 * @param language code of the language its words are in, such as {@code sv}
 * @param sheets at least one, of different names
 */
public record WorkbookSpec(String title, String source, String language, List<SheetSpec> sheets) {
  /** The media type of the bytes. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Copies the sheets and checks that there is one. */
  public WorkbookSpec {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("no sheets");
    }
  }

  /** The file: the same bytes for the same workbook. */
  public byte[] bytes() {
    return WorkbookFile.of(this);
  }
}

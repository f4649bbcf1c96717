package se.utfall.db.imports;

import java.io.IOException;
import java.io.InputStream;

/** The forms that a file may have. */
public enum FileForm {
  /** Delimited text in UTF-8. */
  TEXT,
  /** A workbook in XLSX: its sheet {@code Import}, or else the first of its sheets. */
  WORKBOOK;

  FileRows open(InputStream bytes, Problems problems) throws IOException {
    return switch (this) {
      case TEXT -> new DelimitedText(bytes, problems);
      case WORKBOOK -> new Workbook(bytes, problems);
    };
  }
}

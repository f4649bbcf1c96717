package se.utfall.db.imports;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/**
 * Rows in PostgreSQL's text format of COPY, sent in pieces of at most 64 KiB and a cell. Not
 * thread-safe.
 */
final class CopyStream {
  private static final int PIECE = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder piece = new StringBuilder(PIECE + 1024);
  private boolean rowBegun;

  CopyStream(CopyIn copy) {
    this.copy = copy;
  }

  /** Adds a cell; null is SQL's null. */
  void cell(String value) {
    if (rowBegun) {
      piece.append('\t');
    }
    rowBegun = true;
    if (value == null) {
      piece.append("\\N");
    } else {
      append(value);
    }
  }

  void endRow() throws SQLException {
    piece.append('\n');
    rowBegun = false;
    if (piece.length() >= PIECE) {
      send();
    }
  }

  /** Sends what is left and ends the copy. */
  void end() throws SQLException {
    send();
    copy.endCopy();
  }

  private void send() throws SQLException {
    byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    piece.setLength(0);
  }

  private void append(String value) {
    if (isPlain(value)) {
      piece.append(value);
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> piece.append("\\\\");
        case '\t' -> piece.append("\\t");
        case '\n' -> piece.append("\\n");
        case '\r' -> piece.append("\\r");
        default -> piece.append(c);
      }
    }
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}

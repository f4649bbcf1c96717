package se.utfall.db.imports;

import static java.util.Objects.requireNonNull;

/**
 * A part of an edit: rows of one kind, as delimited text.
 *
 * @param kind name of the kind: one of {@link Imports#kinds()}, or one that only an edit may have
 * @param text header and rows
 */
public record Piece(String kind, String text) {

  /** Checks that the kind is known. */
  public Piece {
    requireNonNull(text);
    if (Kinds.find(kind).isEmpty()) {
      throw new IllegalArgumentException("unknown kind of file: " + kind);
    }
  }
}

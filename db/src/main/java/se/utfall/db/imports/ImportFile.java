package se.utfall.db.imports;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.Optional;

/**
 * A file on its way in.
 *
 * @param kind name of its kind
 * @param form text or workbook
 * @param name name of the file, if the sender gave one
 * @param bytes the file; read once, to its end
 * @param author who sends it
 * @param dryRun whether to find problems and count changes without storing anything
 */
public record ImportFile(
    String kind,
    FileForm form,
    Optional<String> name,
    InputStream bytes,
    String author,
    boolean dryRun) {

  /** Checks that the kind is one of {@link Imports#kinds()}. */
  public ImportFile {
    requireNonNull(form);
    requireNonNull(name);
    requireNonNull(bytes);
    requireNonNull(author);
    if (!Imports.kinds().contains(kind)) {
      throw new IllegalArgumentException("unknown kind of file: " + kind);
    }
  }

  /** A file of delimited text. */
  public ImportFile(
      String kind, Optional<String> name, InputStream bytes, String author, boolean dryRun) {
    this(kind, FileForm.TEXT, name, bytes, author, dryRun);
  }
}

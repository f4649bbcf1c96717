package se.utfall.db.imports;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param id number of the import; empty when nothing was stored
 * @param kind kind of the file
 * @param dryRun whether it was only tried
 * @param rows rows of the file, the header not counted
 * @param inserted rows that bring something new and change nothing old
 * @param revised rows that change something known
 * @param unchanged rows that say what is known
 * @param problems the first thousand problems, in order of row; with any of them nothing is stored
 * @param problemCount how many problems there are
 * @param sha256 SHA-256 of the bytes that were read, in hexadecimal
 * @param changes what it changes, when that was asked for
 */
public record ImportAnswer(
    Optional<Long> id,
    String kind,
    boolean dryRun,
    int rows,
    int inserted,
    int revised,
    int unchanged,
    List<Problem> problems,
    long problemCount,
    String sha256,
    ImportChanges changes) {

  /** Copies the problems. */
  public ImportAnswer {
    problems = List.copyOf(problems);
  }
}

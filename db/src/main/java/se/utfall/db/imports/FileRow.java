package se.utfall.db.imports;

import java.util.List;
import java.util.Map;

/**
 * A row of a file. Not copied, since a file has a million of them.
 *
 * @param number its number in the file
 * @param cells what its cells say; empty where they say nothing
 * @param flaws what keeps a cell from being read, by its place; such a cell is empty
 */
record FileRow(long number, List<String> cells, Map<Integer, Flaw> flaws) {

  /** A row whose cells can all be read. */
  static FileRow of(long number, List<String> cells) {
    return new FileRow(number, cells, Map.of());
  }

  /** What keeps a cell from being read. */
  record Flaw(Problem.Code code, String value) {}
}

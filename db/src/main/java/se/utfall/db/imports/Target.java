package se.utfall.db.imports;

import java.util.List;
import se.utfall.db.revision.VersionedTable;

/**
 * A table of the store that a file revises.
 *
 * @param table the table
 * @param rows the staged rows for it, as a table expression of SQL
 * @param before statements that come before; {@code %d} stands for the number of the revision
 * @param after statements that come after; {@code %d} likewise
 */
record Target(VersionedTable table, String rows, List<String> before, List<String> after) {

  Target {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static Target staged(VersionedTable table) {
    return new Target(table, "staging", List.of(), List.of());
  }
}

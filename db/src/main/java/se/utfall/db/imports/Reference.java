package se.utfall.db.imports;

import java.util.List;

/**
 * A code that must be known: in the store as it is now, or, for trees, in the file itself.
 *
 * @param columns staged columns that hold the code; a row where one is empty refers to nothing
 * @param table table that it must be in
 * @param tableColumns columns of the table that it must equal, in the same order
 * @param header column of the file that is named when it is unknown
 * @param within whether another row of the same file may bring it
 */
record Reference(
    List<String> columns, String table, List<String> tableColumns, String header, boolean within) {
  static final Reference TO_SOURCE = to("source", "source");
  static final Reference TO_AREA = to("area", "area");
  static final Reference TO_ORGANISATION = to("organisation", "organisation");

  Reference {
    columns = List.copyOf(columns);
    tableColumns = List.copyOf(tableColumns);
  }

  static Reference to(String table, String column) {
    return new Reference(List.of(column), table, List.of(column), column, false);
  }

  /** A tree: the parent is a row of the same table, maybe of the same file. */
  static Reference parent(String table, String column, String key) {
    return new Reference(List.of(column), table, List.of(key), column, true);
  }

  Reference from(String column) {
    return new Reference(List.of(column), table, tableColumns, column, within);
  }

  Reference named(String fileHeader) {
    return new Reference(columns, table, tableColumns, fileHeader, within);
  }
}

package se.utfall.db.imports;

import java.util.List;

/**
 * A column of a file.
 *
 * @param header its name in the header of the file
 * @param name its name in the staging table and in the store
 * @param type what its cells may hold
 * @param required whether a cell may not be empty
 * @param allowed the words that a cell may hold; empty means any
 */
record Column(String header, String name, CellType type, boolean required, List<String> allowed) {
  static final Column SOURCE = text("source");
  static final Column SECTION = text("section").optional();
  static final Column NOTE = text("note").optional();

  /** What an edit was typed upon; another state of the store is then not written over. */
  static final Column SEEN = text("seen").optional();

  Column {
    allowed = List.copyOf(allowed);
  }

  /** A text that must be there. */
  static Column text(String name) {
    return new Column(name, name, CellType.TEXT, true, List.of());
  }

  static Column number(String name) {
    return new Column(name, name, CellType.NUMBER, true, List.of());
  }

  static Column integer(String name) {
    return new Column(name, name, CellType.INTEGER, true, List.of());
  }

  static Column period(String name) {
    return new Column(name, name, CellType.PERIOD, true, List.of());
  }

  Column optional() {
    return new Column(header, name, type, false, allowed);
  }

  /** The same column under another name in the store, where the header's name is a word of SQL. */
  Column storedAs(String stored) {
    return new Column(header, stored, type, required, allowed);
  }

  Column oneOf(String... words) {
    return new Column(header, name, type, required, List.of(words));
  }

  List<String> stagedNames() {
    return type.names(name);
  }
}

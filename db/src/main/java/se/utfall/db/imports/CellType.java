package se.utfall.db.imports;

import java.util.List;

/** What the cells of a column may hold, and the columns of the staging table that they become. */
enum CellType {
  /** Any text. */
  TEXT(List.of("text"), List.of("")),
  /** A number, with its decimals. */
  NUMBER(List.of("numeric"), List.of("")),
  /** A whole number from −1,000,000 to 1,000,000. */
  INTEGER(List.of("integer"), List.of("")),
  /** A period: its text, its first day and the day after its last. */
  PERIOD(List.of("text", "date", "date"), List.of("", "_from", "_before"));

  private final List<String> sqlTypes;
  private final List<String> suffixes;

  CellType(List<String> sqlTypes, List<String> suffixes) {
    this.sqlTypes = sqlTypes;
    this.suffixes = suffixes;
  }

  /** Names of the staging columns of a column of this name. */
  List<String> names(String name) {
    return suffixes.stream().map(name::concat).toList();
  }

  /** Declarations of the staging columns of a column of this name. */
  List<String> declarations(String name) {
    return names(name).stream()
        .map(staged -> staged + " " + sqlTypes.get(names(name).indexOf(staged)))
        .toList();
  }
}

package se.utfall.db.imports;

/** What the cells of one row must agree on, and what one of them says when another is empty. */
@FunctionalInterface
interface RowRule {
  RowRule NONE = (row, problems) -> {};

  void apply(Row row, Problems problems);
}

package se.utfall.db.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of file: what its columns are, what its rows must agree on, and which tables they revise.
 *
 * @param name name in addresses
 * @param columns columns in the order that they are usually written; the order in a file is free
 * @param hasAmounts whether the header may also hold money columns {@code <scenario>_<period>};
 *     each filled or empty cell of them is staged as a row of its own
 * @param extras staged columns that no file holds but the rule fills
 * @param rule what the cells of a row must agree on
 * @param references codes that must be known
 * @param checks further checks of the staged rows
 * @param targets tables that the rows revise
 * @param closings statements that close versions and put none in their place; {@code %d} stands for
 *     the number of the revision
 * @param uniqueBy staged columns that may not repeat within a file
 * @param groupedBy staged columns that many rows share, kept once for each group in {@code
 *     staging_group}; none for small files
 */
record Kind(
    String name,
    List<Column> columns,
    boolean hasAmounts,
    List<Column> extras,
    RowRule rule,
    List<Reference> references,
    List<Check> checks,
    List<Target> targets,
    List<String> closings,
    List<String> uniqueBy,
    List<String> groupedBy) {

  Kind {
    columns = List.copyOf(columns);
    extras = List.copyOf(extras);
    references = List.copyOf(references);
    checks = List.copyOf(checks);
    targets = List.copyOf(targets);
    closings = List.copyOf(closings);
    uniqueBy = List.copyOf(uniqueBy);
    groupedBy = List.copyOf(groupedBy);
  }

  Optional<Column> column(String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst();
  }

  /** Header of the last of these staged columns that the file holds as a column. */
  String lastHeaderOf(List<String> stagedNames) {
    return columns.stream()
        .filter(column -> stagedNames.contains(column.name()))
        .max(Comparator.comparingInt(column -> stagedNames.indexOf(column.name())))
        .map(Column::header)
        .orElse("");
  }

  /** The columns of the staging table, apart from the number and the place of the row. */
  Stream<Column> stagedColumns() {
    return Stream.concat(columns.stream(), extras.stream());
  }
}

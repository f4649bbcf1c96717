package se.utfall.db.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a file, read against its kind.
 *
 * @param columns the column of the kind at each place; empty where a money column stands
 * @param amounts the money column at each place; empty elsewhere
 */
record Header(List<Optional<Column>> columns, List<Optional<AmountColumn>> amounts) {

  Header {
    columns = List.copyOf(columns);
    amounts = List.copyOf(amounts);
  }

  int width() {
    return columns.size();
  }

  /** Reads a header; what does not fit the kind becomes a problem. */
  static Header read(Kind kind, FileRow first, Problems problems) {
    List<Optional<Column>> columns = new ArrayList<>();
    List<Optional<AmountColumn>> amounts = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    first
        .flaws()
        .forEach((place, flaw) -> problems.add(first.number(), "", flaw.code(), flaw.value()));
    for (String name : first.cells().stream().map(Cells::strip).toList()) {
      Optional<Column> column = kind.column(name);
      Optional<AmountColumn> amount =
          kind.hasAmounts() && column.isEmpty() ? AmountColumn.find(name) : Optional.empty();
      columns.add(column);
      amounts.add(amount);
      String canonical = amount.map(AmountColumn::canonical).orElse(name);
      if (Cells.isBroken(name)) {
        problems.add(first.number(), name, Problem.Code.ENCODING, name);
      } else if (seen.containsKey(canonical)) {
        problems.add(
            first.number(), name, Problem.Code.DUPLICATE_COLUMN, twice(seen.get(canonical), name));
      } else if (column.isEmpty() && amount.isEmpty()) {
        problems.add(first.number(), name, Problem.Code.UNKNOWN_COLUMN, name);
      }
      seen.putIfAbsent(canonical, name);
    }
    for (Column column : kind.columns()) {
      if (!seen.containsKey(column.header())) {
        problems.add(first.number(), column.header(), Problem.Code.MISSING_COLUMN, column.header());
      }
    }
    if (kind.hasAmounts() && amounts.stream().allMatch(Optional::isEmpty)) {
      problems.add(first.number(), "", Problem.Code.MISSING_COLUMN, "bokslut_2023");
    }
    return new Header(columns, amounts);
  }

  /** One name, or the two names that the same amounts go by. */
  private static String twice(String first, String name) {
    return first.equals(name) ? name : name + " = " + first;
  }
}

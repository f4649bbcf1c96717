package se.utfall.api.finance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.api.money.Origin;
import se.utfall.db.finance.CostRow;

/**
 * A row of a printed table.
 *
 * @param line the line; of a table in long form it may have several rows
 * @param isSum whether other lines are parts of it
 * @param cells in printed order, empty ones included; one that was never printed is not there
 * @param cost what a table in long form says besides
 */
record PrintedRow(MoneyLine line, boolean isSum, List<PrintedCell> cells, Optional<CostRow> cost) {

  PrintedRow {
    cells = List.copyOf(cells);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException(line.name() + " has no cells");
    }
  }

  Optional<PrintedCell> cell(Column column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
  }

  /** Where most of its cells are printed; of two with as many, the one that comes first. */
  Origin origin() {
    Map<Origin, Integer> counts = new LinkedHashMap<>();
    cells.forEach(cell -> counts.merge(cell.origin(), 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElseThrow();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}

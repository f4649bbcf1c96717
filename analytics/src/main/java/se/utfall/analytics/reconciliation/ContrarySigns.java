package se.utfall.analytics.reconciliation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.money.SignConvention;

/** The cells whose sign is not the one that lines of their kind have in their table. */
final class ContrarySigns {
  private ContrarySigns() {}

  static Set<Cell> of(List<MoneyTable> tables) {
    var cells = new HashSet<Cell>();
    for (var table : tables) {
      for (var line : table.lines()) {
        var usual = usual(line.kind(), table.signs());
        line.amounts()
            .forEach(
                (column, amount) -> {
                  if (column.scenario() != Scenario.DEVIATION
                      && usual * amount.value().signum() < 0) {
                    cells.add(table.cell(line, column));
                  }
                });
      }
    }
    return cells;
  }

  /** 0 for kinds that may have either. */
  private static int usual(LineKind kind, SignConvention signs) {
    return switch (kind) {
      case COST -> signs.hasCostsBelowZero() ? -1 : 1;
      case LIABILITY -> signs.hasCreditBelowZero() ? -1 : 1;
      case REVENUE, FUNDING, ASSET, SAVING -> 1;
      case RESULT, EQUITY -> 0;
    };
  }
}

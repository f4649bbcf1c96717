package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.money.SignConvention;

/**
 * The cells whose sign may be wrong though they only take part in the sums of others: those whose
 * sign is contrary to what lines of their kind have in their table, and those of kinds that may
 * have either, when they are too large for an error to be twice their size by chance. The sign of a
 * deviation is judged by its columns alone.
 */
final class DoubtfulSigns {
  private static final BigDecimal LARGE = BigDecimal.valueOf(20);

  private DoubtfulSigns() {}

  static Set<Cell> of(List<MoneyTable> tables) {
    var cells = new HashSet<Cell>();
    for (var table : tables) {
      for (var line : table.lines()) {
        var usual = usual(line.kind(), table.signs());
        line.amounts()
            .forEach(
                (column, amount) -> {
                  if (column.scenario() != Scenario.DEVIATION && isDoubtful(amount, usual)) {
                    cells.add(table.cell(line, column));
                  }
                });
      }
    }
    return cells;
  }

  /** In units of the last printed place a large amount has at least two digits, the first a 2. */
  private static boolean isDoubtful(PrintedAmount amount, int usual) {
    return usual == 0
        ? amount.value().abs().scaleByPowerOfTen(amount.decimals()).compareTo(LARGE) >= 0
        : usual * amount.value().signum() < 0;
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

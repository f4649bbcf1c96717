package se.utfall.analytics.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.MoneyTable;

/** The unit that each table prints its amounts in. */
record Units(Map<String, String> byTable) {

  Units {
    byTable = Map.copyOf(byTable);
  }

  static Units of(List<MoneyTable> tables) {
    return new Units(
        tables.stream().collect(Collectors.toMap(MoneyTable::code, table -> table.unit().code())));
  }

  String of(Cell cell) {
    return byTable.get(cell.table());
  }
}

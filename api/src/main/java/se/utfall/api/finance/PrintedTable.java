package se.utfall.api.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.db.finance.AmountRow;
import se.utfall.db.finance.TableRow;

/**
 * A money table row by row in printed order; a cell that is empty in print is null and adds
 * nothing.
 */
@Serdeable
record PrintedTable(String table, String title, String unitOfMoney, List<Row> rows) {

  /** One line with the amounts of its columns, {@code <scenario>_<period>}. */
  @Serdeable
  record Row(
      String organisation,
      String line,
      String kind,
      @Nullable String parent,
      Map<String, BigDecimal> values,
      String source,
      @Nullable String section) {}

  static PrintedTable of(TableRow table, List<AmountRow> amounts) {
    Map<List<String>, List<AmountRow>> lines = new LinkedHashMap<>();
    for (AmountRow amount : amounts) {
      lines
          .computeIfAbsent(List.of(amount.organisation(), amount.line()), line -> new ArrayList<>())
          .add(amount);
    }
    return new PrintedTable(
        table.financeTable(),
        table.title(),
        table.unitOfMoney(),
        lines.values().stream().map(PrintedTable::row).toList());
  }

  static String column(AmountRow amount) {
    return amount.scenario() + "_" + amount.period();
  }

  private static Row row(List<AmountRow> amounts) {
    AmountRow first = amounts.get(0);
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    amounts.forEach(amount -> values.put(column(amount), amount.amount()));
    return new Row(
        first.organisation(),
        first.line(),
        first.lineKind(),
        first.parentLine(),
        values,
        first.source(),
        first.section());
  }
}

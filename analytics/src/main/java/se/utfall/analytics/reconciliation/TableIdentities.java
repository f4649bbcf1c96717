package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Scenario;

/** What must hold within a table without any rule saying so: deviations and sums. */
final class TableIdentities {

  /** Code of the rule that a deviation is made of its two columns. */
  static final String DEVIATION = "AVVIKELSE";

  /** Code of the rule that a sum is made of its parts. */
  static final String SUM = "SUMMA";

  private final MoneyTable table;

  TableIdentities(MoneyTable table) {
    this.table = table;
  }

  List<Identity> all() {
    var all = new ArrayList<Identity>();
    for (var line : table.lines()) {
      var parts = table.parts(line);
      for (var column : line.amounts().keySet()) {
        if (column.scenario() == Scenario.DEVIATION && table.signs().deviation().isPresent()) {
          all.add(deviation(line, column));
        }
        if (!parts.isEmpty()) {
          all.add(sum(line, parts, column));
        }
      }
    }
    return all;
  }

  /** A report before the end of the year holds its forecast against the budget. */
  private Identity deviation(MoneyLine line, Column column) {
    var outcome = column.as(Scenario.OUTCOME);
    var forecast = column.as(Scenario.FORECAST);
    var known =
        line.amount(outcome).isEmpty() && line.amount(forecast).isPresent() ? forecast : outcome;
    var sign = BigDecimal.valueOf(table.signs().deviationSign());
    return new Identity(
        DEVIATION,
        Identity.Kind.DEVIATION,
        table.cell(line, column),
        List.of(
            new Term(table.cell(line, known), sign),
            new Term(table.cell(line, column.as(Scenario.BUDGET)), sign.negate())));
  }

  private Identity sum(MoneyLine line, List<MoneyLine> parts, Column column) {
    return new Identity(
        SUM,
        Identity.Kind.SUM,
        table.cell(line, column),
        parts.stream()
            .map(
                part ->
                    new Term(
                        table.cell(part, column), BigDecimal.valueOf(table.signOfPart(part, line))))
            .toList());
  }
}

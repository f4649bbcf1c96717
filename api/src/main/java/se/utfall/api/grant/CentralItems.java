package se.utfall.api.grant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.money.SignConvention.Subtraction;

/** The lines of tables that print what is left: budget − outcome. */
final class CentralItems {
  private CentralItems() {}

  static List<CentralItem> of(Books books) {
    return books.tables().stream()
        .filter(
            table ->
                table
                    .signs()
                    .deviation()
                    .filter(Subtraction.BUDGET_MINUS_OUTCOME::equals)
                    .isPresent())
        .flatMap(table -> table.lines().stream().flatMap(line -> items(table, line)))
        .toList();
  }

  private static Stream<CentralItem> items(MoneyTable table, MoneyLine line) {
    return line.amounts().keySet().stream()
        .filter(column -> column.scenario() == Scenario.OUTCOME)
        .flatMap(column -> item(table, line, column).stream());
  }

  private static Optional<CentralItem> item(MoneyTable table, MoneyLine line, Column column) {
    return line.amount(column)
        .flatMap(
            outcome ->
                line.amount(column.as(Scenario.BUDGET))
                    .map(
                        budget ->
                            new CentralItem(
                                table.code(),
                                line.organisation(),
                                line.name(),
                                column.period(),
                                table.unit(),
                                outcome.value(),
                                budget.value(),
                                line.amount(column.as(Scenario.DEVIATION))
                                    .map(PrintedAmount::value),
                                outcome.source(),
                                outcome.section())));
  }
}

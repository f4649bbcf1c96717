package se.utfall.api.equity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.equity.EquityAccount.Closing;

/**
 * Equity of an organisation at the end of each year: from the tables that print it as a line of
 * their own, and from its account for years that no table has. Balance sheets are left out, where
 * equity is divided into parts.
 */
final class EquityClosings {
  private final Books books;
  private final String organisation;
  private final Map<String, Closing> years = new TreeMap<>();

  EquityClosings(Books books, String organisation) {
    this.books = books;
    this.organisation = organisation;
  }

  List<Closing> years() {
    books.tables().stream()
        .filter(table -> table.signs().creditSide().isEmpty())
        .forEach(this::addTable);
    books.equity().stream()
        .filter(step -> step.organisation().equals(organisation))
        .filter(step -> step.kind() == EquityStep.Kind.CLOSING)
        .forEach(step -> add(step.period(), step.amount(), BigDecimal.ONE));
    return List.copyOf(years.values());
  }

  private void addTable(MoneyTable table) {
    Optional<MoneyLine> line =
        table.lines(organisation).stream().filter(one -> one.kind() == LineKind.EQUITY).findFirst();
    line.ifPresent(
        found ->
            found.amounts().entrySet().stream()
                .filter(amount -> amount.getKey().scenario() == Scenario.OUTCOME)
                .forEach(
                    amount ->
                        add(
                            amount.getKey().period(),
                            amount.getValue(),
                            table.unit().in(MoneyUnit.MNKR))));
  }

  private void add(String period, PrintedAmount amount, BigDecimal factor) {
    years.putIfAbsent(
        period,
        new Closing(period, amount.value().multiply(factor), amount.source(), amount.section()));
  }
}

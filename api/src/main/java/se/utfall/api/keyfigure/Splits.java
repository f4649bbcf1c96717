package se.utfall.api.keyfigure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.keyfigure.CostPerFullTime;
import se.utfall.analytics.keyfigure.PriceVolume;
import se.utfall.analytics.keyfigure.Rounded;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.keyfigure.OrganisationFigures.Split;
import se.utfall.db.finance.VolumeRow;

/** Divides changes of cost into volume and price where volumes are known. */
final class Splits {
  private final Books books;
  private final String organisation;
  private final List<Split> splits = new ArrayList<>();

  private Splits(Books books, String organisation) {
    this.books = books;
    this.organisation = organisation;
  }

  /**
   * From year to year by full-time equivalents, then by each volume of a line: from year to year
   * and from budget to outcome.
   */
  static List<Split> of(
      Books books,
      String organisation,
      List<CostPerFullTime> costs,
      String fullTime,
      List<VolumeRow> volumes) {
    Splits made = new Splits(books, organisation);
    for (int i = 1; i < costs.size(); i++) {
      made.add(costs.get(i - 1), costs.get(i), fullTime);
    }
    Map<List<String>, Map<Column, BigDecimal>> lines = new LinkedHashMap<>();
    volumes.stream()
        .filter(row -> row.organisation().equals(organisation))
        .forEach(
            row ->
                lines
                    .computeIfAbsent(
                        List.of(row.line(), row.measure()), key -> new LinkedHashMap<>())
                    .put(new Column(Scenario.parse(row.scenario()), row.period()), row.volume()));
    lines.forEach((line, known) -> made.add(line.get(0), line.get(1), known));
    return made.splits;
  }

  private void add(CostPerFullTime from, CostPerFullTime to, String fullTime) {
    Column before = new Column(Scenario.OUTCOME, from.period());
    Column after = new Column(Scenario.OUTCOME, to.period());
    if (after.yearBefore().equals(before)
        && from.cost().isPresent()
        && to.cost().isPresent()
        && from.fullTimeEquivalents().isPresent()
        && to.fullTimeEquivalents().isPresent()) {
      add(
          "",
          fullTime,
          new Point(before, value(from.cost()), value(from.fullTimeEquivalents())),
          new Point(after, value(to.cost()), value(to.fullTimeEquivalents())));
    }
  }

  private void add(String line, String measure, Map<Column, BigDecimal> volumes) {
    volumes.forEach(
        (column, volume) -> {
          if (column.scenario() == Scenario.OUTCOME) {
            for (Column before : List.of(column.yearBefore(), column.as(Scenario.BUDGET))) {
              Optional<BigDecimal> from = cost(line, before);
              Optional<BigDecimal> to = cost(line, column);
              if (volumes.containsKey(before) && from.isPresent() && to.isPresent()) {
                add(
                    line,
                    measure,
                    new Point(before, from.get(), volumes.get(before)),
                    new Point(column, to.get(), volume));
              }
            }
          }
        });
  }

  private record Point(Column column, BigDecimal cost, BigDecimal volume) {
    private PriceVolume.Spending spending() {
      return new PriceVolume.Spending(cost, Optional.of(volume));
    }
  }

  private void add(String line, String measure, Point from, Point to) {
    PriceVolume.of(from.spending(), to.spending())
        .toOptional()
        .ifPresent(
            effects ->
                splits.add(
                    new Split(
                        line,
                        measure,
                        from.column(),
                        to.column(),
                        from.volume(),
                        to.volume(),
                        effects)));
  }

  /** What a line cost in mnkr, above 0, from the first table that prints it. */
  private Optional<BigDecimal> cost(String line, Column column) {
    return books.tables().stream()
        .flatMap(
            table ->
                table.line(organisation, line).stream()
                    .flatMap(found -> cost(table, found, column).stream()))
        .findFirst();
  }

  private static Optional<BigDecimal> cost(MoneyTable table, MoneyLine line, Column column) {
    boolean isNegative = line.kind() == LineKind.COST && table.signs().hasCostsBelowZero();
    return line.amount(column)
        .map(amount -> isNegative ? amount.negated() : amount)
        .map(PrintedAmount::value)
        .map(amount -> amount.multiply(table.unit().in(MoneyUnit.MNKR)));
  }

  private static BigDecimal value(Optional<Rounded> figure) {
    return figure.orElseThrow().value();
  }
}

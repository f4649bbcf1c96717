package se.utfall.api.moneychart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.api.charts.ChartUse;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Scenario;

/**
 * Closing balances over the years: those of the steps of equity, and for other years those of the
 * line that a table has of it.
 */
record EquityOverYears(Books books, String organisation, Cells cells) {

  /**
   * The picture.
   *
   * @param last the last year of steps, whose levels are drawn; empty without any
   */
  Made made(Optional<EquityYear> last) {
    Map<String, PrintedAmount> closings = new TreeMap<>(Collections.reverseOrder());
    List<String> tables = addLines(closings);
    addSteps(closings);
    if (closings.isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    Years years =
        Years.of(
            List.copyOf(closings.keySet()),
            year ->
                Optional.ofNullable(closings.get(year))
                    .map(amount -> Map.of(Scenario.OUTCOME, amount))
                    .orElse(Map.of()));
    EquitySentences sentences = new EquitySentences(cells);
    MoneyLevels levels = last.map(sentences::levels).orElse(MoneyLevels.NONE);
    List<String> said = new ArrayList<>();
    said.add(years.said(cells));
    last.map(sentences::meaning).ifPresent(said::addAll);
    if (!tables.isEmpty()) {
      said.add(text("from-table", String.join(", ", tables)));
    }
    return new Made(
        ChartKind.TREND,
        years.layer(cells, levels),
        sentences.ofYears(last, List.copyOf(closings.entrySet())),
        organisation,
        text(
            "subtitle",
            organisation,
            text("equity"),
            cells.unitWord(),
            text("shows-closings", years.span(cells))),
        said,
        years.csv(cells, text("equity"), levels),
        List.of(text("equity")),
        years.periods(),
        years.amounts());
  }

  /** The titles of the tables that a balance was taken from. */
  private List<String> addLines(Map<String, PrintedAmount> closings) {
    List<String> titles = new ArrayList<>();
    for (MoneyTable table : books.tables()) {
      table.lines(organisation).stream()
          .filter(line -> isEquity(table, line))
          .forEach(
              line ->
                  line.amounts()
                      .forEach(
                          (column, amount) -> {
                            boolean isOutcome =
                                column.scenario() == se.utfall.analytics.money.Scenario.OUTCOME;
                            if (isOutcome
                                && closings.putIfAbsent(column.period(), amount) == null) {
                              titles.add(table.title());
                            }
                          }));
    }
    return titles.stream().distinct().toList();
  }

  /** A line of its own beside a result, which no balance sheet has. */
  private static boolean isEquity(MoneyTable table, MoneyLine line) {
    return line.kind() == LineKind.EQUITY
        && line.parent().isEmpty()
        && table.unit() == MoneyUnit.MNKR
        && !table.signs().hasCreditBelowZero();
  }

  private void addSteps(Map<String, PrintedAmount> closings) {
    books.equity().stream()
        .filter(step -> step.organisation().equals(organisation) && step.kind() == Kind.CLOSING)
        .forEach(step -> closings.put(step.period(), step.amount()));
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}

package se.utfall.api.moneychart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.problem.ProblemException;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.MoneyLevels;

/** One line over the years, with its budget and its forecast where they are printed. */
record TrendPicture(Scope scope, Cells cells) {

  Made of(MoneyChartQuery query) {
    query.refuse("period", query.period(), "is not for kind=trend, which shows every period");
    MoneyLine line =
        scope
            .main(query)
            .orElseThrow(
                () ->
                    ProblemException.badRequest(
                        "parameter 'line'",
                        "is missing: nothing adds the lines of this table up; it has: "
                            + scope.names(any -> true)));
    List<String> lastFirst =
        scope.periods(line::equals, Scenario.OUTCOME, Scenario.BUDGET, Scenario.FORECAST);
    if (lastFirst.isEmpty()) {
      throw ChartUse.nothing("NO_DATA");
    }
    Years years = Years.of(lastFirst, period -> amounts(line, period));
    return new Made(
        ChartKind.TREND,
        years.layer(cells, MoneyLevels.NONE),
        finding(line, years),
        scope.name(cells.words()),
        subtitle(line, years),
        List.of(years.said(cells)),
        years.csv(cells, scope.name(line), MoneyLevels.NONE),
        List.of(scope.name(line)),
        years.periods(),
        years.amounts());
  }

  private static Map<se.utfall.charts.spec.Scenario, PrintedAmount> amounts(
      MoneyLine line, String period) {
    Map<se.utfall.charts.spec.Scenario, PrintedAmount> amounts =
        new EnumMap<>(se.utfall.charts.spec.Scenario.class);
    for (Scenario scenario : List.of(Scenario.OUTCOME, Scenario.BUDGET, Scenario.FORECAST)) {
      line.amount(new se.utfall.analytics.money.Column(scenario, period))
          .ifPresent(
              it -> amounts.put(se.utfall.charts.spec.Scenario.valueOf(scenario.name()), it));
    }
    return amounts;
  }

  private MoneyFinding finding(MoneyLine line, Years years) {
    List<Map.Entry<String, PrintedAmount>> outcomes = new ArrayList<>(years.outcomes());
    java.util.Collections.reverse(outcomes);
    if (outcomes.isEmpty()) {
      return new MoneyFinding(
          cells.words().text("moneychart.no-outcome", scope.name(cells.words()), line.name()), "");
    }
    return new MoneySentences(scope, cells).ofYears(line, outcomes);
  }

  private String subtitle(MoneyLine line, Years years) {
    String scenarios =
        years.scenarios().stream()
            .map(scenario -> cells.words().text("moneychart.scenario." + scenario))
            .collect(Collectors.joining(", "));
    return cells
        .words()
        .text(
            "moneychart.subtitle",
            scope.name(cells.words()),
            cells.words().text("moneychart.line-of", scope.name(line), scope.table().title()),
            cells.unitWord(),
            cells.words().text("moneychart.shows-years", years.span(cells), scenarios));
  }
}

package se.utfall.analytics.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;
import se.utfall.analytics.money.SignConvention;

/** The steps of equity seen as a money table, so that rules can name them like any other line. */
final class EquityTable {

  /** The word that rules use for it. */
  static final String CODE = "(equity)";

  private EquityTable() {}

  static MoneyTable of(List<EquityStep> steps) {
    Map<List<String>, Map<Column, PrintedAmount>> lines = new LinkedHashMap<>();
    for (var step : steps) {
      lines
          .computeIfAbsent(List.of(step.organisation(), step.name()), name -> new LinkedHashMap<>())
          .put(column(step), step.amount());
    }
    var rows = new ArrayList<MoneyLine>();
    lines.forEach(
        (name, amounts) ->
            rows.add(
                new MoneyLine(
                    name.get(0), name.get(1), LineKind.EQUITY, Optional.empty(), amounts)));
    return new MoneyTable(
        CODE,
        CODE,
        MoneyUnit.MNKR,
        new SignConvention(Optional.empty(), Optional.empty(), Optional.empty()),
        rows);
  }

  static Column column(EquityStep step) {
    return new Column(Scenario.OUTCOME, step.period());
  }
}

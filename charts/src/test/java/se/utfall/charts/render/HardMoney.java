package se.utfall.charts.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.VarianceRow;
import se.utfall.charts.spec.WaterfallStep;

/** Pictures of money that are hard to lay out; the figures are made up for it. */
final class HardMoney {

  static final String LONG = HardCases.LONG;

  private HardMoney() {}

  static Map<String, ChartSpec> all() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("variance one", variance(RealMoney.row("Resultat", true, "7.8", "0", "7.8", "9.4")));
    all.put("variance zero", variance(RealMoney.row("Noll", false, "0", "0", "0", "0")));
    all.put("variance no budget", withoutBudget());
    all.put("variance forecast", withForecast());
    all.put("variance long names", longNames());
    all.put("variance huge ratio", hugeRatio());
    all.put("variance outlier", outlier());
    all.put("waterfall negative", crossingZero());
    all.put("waterfall all zero", allZero());
    all.put("waterfall missing", missing());
    all.put("office", RealMoney.office(false));
    all.put("office magnified", RealMoney.office(true));
    all.put("equity over years", RealMoney.equityOverYears());
    all.put("net cost", RealMoney.netCost());
    all.put("trend scenarios", everyScenario());
    all.put("trend crossing zero", crossing());
    all.put("trend one", RealMoney.trend(LONG, RealMoney.equityLevels(), List.of(five())));
    all.put("trend 40 years", years(40));
    all.put("structure both signs", bothSigns());
    all.put("structure one", RealMoney.structure(LONG, List.of(part("Allt", "5", "100"))));
    all.put("income statement", RealMoney.incomeStatement());
    all.put("budget to outcome", RealMoney.fromBudgetToOutcome());
    all.put("equity", RealMoney.equity());
    all.put("efforts", RealMoney.efforts());
    return all;
  }

  /** Those with so many rows that the smallest pictures have no room for them. */
  static Map<String, ChartSpec> crowded() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("waterfall long", longWaterfall());
    return all;
  }

  /** Those with so many rows that even a small telephone has no room for them. */
  static Map<String, ChartSpec> endless() {
    Map<String, ChartSpec> all = new LinkedHashMap<>();
    all.put("variance 25", manyRows(25));
    all.put("waterfall 25", manySteps(23));
    all.put("structure 25", manyParts(25));
    return all;
  }

  private static ChartSpec variance(VarianceRow... rows) {
    return RealMoney.variance(LONG, List.of(rows), true);
  }

  private static ChartSpec withoutBudget() {
    return variance(
        RealMoney.row("Intäkter", false, "5.5", "", "", "4.1"),
        RealMoney.row("Kostnader", false, "-7.1", "", "", ""),
        RealMoney.row("Dolt", false, "", "", "", ""));
  }

  private static ChartSpec withForecast() {
    List<VarianceRow> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      VarianceRow row = RealMoney.row("Rad " + i, i == 3, "4" + i, "60", "-1" + i, "58");
      Map<Scenario, Amount> amounts = new LinkedHashMap<>(row.amounts());
      amounts.put(Scenario.FORECAST, RealMoney.amount("6" + (4 + i)));
      rows.add(
          new VarianceRow(
              row.name(), row.sum(), amounts, row.variance(), row.percent(), Impact.NONE));
    }
    return RealMoney.variance("Prognosen ligger över budget", rows, false);
  }

  private static ChartSpec longNames() {
    return variance(
        RealMoney.row(LONG, false, "1234567.8", "1234000.8", "567.0", "999999.9"),
        RealMoney.row(
            LONG.replace(' ', '_'), false, "-1200000.0", "-1300000.0", "100000.0", "-1.0"),
        RealMoney.row("Summa " + LONG, true, "34567.8", "-65999.2", "100567.0", "999998.9"));
  }

  private static ChartSpec hugeRatio() {
    return variance(
        RealMoney.row("Stort", false, "1000000000", "999999999", "1", "3"),
        RealMoney.row("Litet", false, "0.1", "0.2", "-0.1", "0.1"),
        RealMoney.row("Inget", false, "0", "0", "0", ""));
  }

  private static ChartSpec outlier() {
    return variance(
        RealMoney.row("Intäkter", false, "3.6", "0.8", "2.8", "0.8"),
        RealMoney.row("Kostnader", false, "-102.6", "-106.5", "3.8", "-94.8"),
        RealMoney.row("Bidrag", false, "105.6", "104.0", "1.6", "98.6"),
        RealMoney.row("Tapp", false, "0.2", "9.0", "-8.8", "9.0"));
  }

  private static ChartSpec crossingZero() {
    return RealMoney.waterfall(
        LONG,
        MoneyLevels.NONE,
        List.of(
            RealMoney.total("Budget", "3.0", Scenario.BUDGET),
            RealMoney.change("Ned", "-8.0"),
            RealMoney.total("Delsumma", "-5.0", Scenario.OUTCOME),
            RealMoney.change("Mer ned", "-2.5"),
            RealMoney.change("Upp", "9.0"),
            RealMoney.rest("0.1"),
            RealMoney.total("Utfall", "1.6", Scenario.OUTCOME)));
  }

  private static ChartSpec allZero() {
    return RealMoney.waterfall(
        LONG,
        MoneyLevels.NONE,
        List.of(
            RealMoney.total("Budget", "0", Scenario.BUDGET),
            RealMoney.change("Inget", "0"),
            RealMoney.total("Utfall", "0", Scenario.OUTCOME)));
  }

  private static ChartSpec missing() {
    return RealMoney.waterfall(
        LONG,
        RealMoney.equityLevels(),
        List.of(
            RealMoney.total("Budget", "7.0", Scenario.BUDGET),
            RealMoney.change("Saknas här", ""),
            RealMoney.change("Kostnad", "-0.5"),
            RealMoney.change("Intäkt", "1.2"),
            RealMoney.total("Utfall", "7.7", Scenario.OUTCOME)));
  }

  private static ChartSpec longWaterfall() {
    return RealMoney.waterfall(
        LONG,
        RealMoney.equityLevels(),
        List.of(
            RealMoney.total(LONG, "7", Scenario.BUDGET),
            RealMoney.change(LONG, "-500000.25"),
            RealMoney.change(LONG, "750000.5"),
            RealMoney.total(LONG, "250007.25", Scenario.OUTCOME)));
  }

  private static ChartSpec manySteps(int count) {
    Random random = new Random(7);
    List<WaterfallStep> steps = new ArrayList<>();
    steps.add(RealMoney.total("Budget", "100.0", Scenario.BUDGET));
    BigDecimal level = new BigDecimal("100.0");
    for (int i = 0; i < count; i++) {
      BigDecimal move = BigDecimal.valueOf(random.nextInt(400) - 200, 1);
      level = level.add(move);
      steps.add(RealMoney.change("Verksamhet " + (i + 1), move.toPlainString()));
    }
    steps.add(RealMoney.total("Utfall", level.toPlainString(), Scenario.OUTCOME));
    return RealMoney.waterfall("Många steg", MoneyLevels.NONE, steps);
  }

  private static ChartSpec manyRows(int count) {
    Random random = new Random(5);
    List<VarianceRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal budget = BigDecimal.valueOf(random.nextInt(9000) + 500, 1);
      BigDecimal variance = BigDecimal.valueOf(random.nextInt(600) - 300, 1);
      rows.add(
          RealMoney.row(
              "Nämnd " + (i + 1) + (i % 4 == 0 ? " " + LONG : ""),
              i % 6 == 5,
              budget.add(variance).toPlainString(),
              budget.toPlainString(),
              variance.toPlainString(),
              budget.toPlainString()));
    }
    return RealMoney.variance("Många rader", rows, true);
  }

  private static ChartSpec manyParts(int count) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(part("Del " + (i + 1), Integer.toString(3 * (count - i)), "1." + i % 10));
    }
    return RealMoney.structure("Många delar", parts);
  }

  private static Part part(String name, String value, String share) {
    return RealMoney.part(name, value, share);
  }

  private static Column five() {
    return RealMoney.year("2023", "5", "", "");
  }

  private static ChartSpec everyScenario() {
    return RealMoney.trend(
        LONG,
        RealMoney.equityLevels(),
        List.of(
            RealMoney.year("2021", "12.5", "11.0", "12.0"),
            RealMoney.year("2022", "13.5", "14.0", "12.5"),
            new Column("2023", Map.of(Scenario.OUTCOME, new Amount.Absent("saknas"))),
            RealMoney.year("2024", "8.1", "10.0", "9.5"),
            RealMoney.year("2025 (augusti)", "", "10.5", "11.0")));
  }

  private static ChartSpec crossing() {
    return RealMoney.trend(
        LONG,
        RealMoney.equityLevels(),
        List.of(
            RealMoney.year("2021", "-12.5", "", ""),
            RealMoney.year("2022", "8.3", "0", ""),
            RealMoney.year("2023", "-1000.0", "10.0", "")));
  }

  private static ChartSpec years(int count) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(RealMoney.year(Integer.toString(1984 + i), 100 + i * i + ".0", "", ""));
    }
    return RealMoney.trend("Många år", MoneyLevels.NONE, columns);
  }

  private static ChartSpec bothSigns() {
    return RealMoney.structure(
        LONG,
        List.of(
            part(LONG, "55.5", ""),
            part("Mindre", "5.5", ""),
            part("Inget", "0", ""),
            part("Tom", "", ""),
            part("Minus", "-20.5", "")));
  }
}

package se.utfall.charts.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartLanguage;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.Columns;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.LevelBand;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.MoneyWords;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Structure;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;
import se.utfall.charts.spec.Waterfall;
import se.utfall.charts.spec.WaterfallStep;
import se.utfall.charts.style.FigureFormat;

/** Published money of the City, as pictures that its staff would ask for. */
final class RealMoney {

  static final MoneyWords WORDS =
      MoneyWords.of(ChartLanguage.SWEDISH)
          .with(Scenario.OUTCOME, "Utfall 2023")
          .with(Scenario.BUDGET, "Budget 2023")
          .with(Scenario.PREVIOUS_YEAR, "Utfall 2022")
          .withHeadings("Avvikelse, mnkr", "Avvikelse, %");

  private RealMoney() {}

  static ChartSpec chart(ChartKind kind, String title, String subtitle, Layer layer) {
    return new ChartSpec(
        kind,
        title,
        subtitle,
        List.of(),
        List.of(),
        Optional.empty(),
        "Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad",
        "2024-01-22",
        "EKO-51C2",
        title + " " + subtitle,
        1,
        ChartLanguage.SWEDISH,
        layer);
  }

  /** A cell with the decimals it is written with; "saknas" for none. */
  static Amount amount(String value) {
    if (value.isEmpty()) {
      return new Amount.Absent("saknas");
    }
    BigDecimal number = new BigDecimal(value);
    return new Amount.Given(number, FigureFormat.SWEDISH.format(number));
  }

  static Amount signed(String value) {
    if (value.isEmpty()) {
      return new Amount.Absent("saknas");
    }
    BigDecimal number = new BigDecimal(value);
    return new Amount.Given(number, FigureFormat.SWEDISH.signed(number, number.scale()));
  }

  private static Amount percent(String variance, String budget) {
    if (variance.isEmpty() || budget.isEmpty() || new BigDecimal(budget).signum() == 0) {
      return new Amount.Absent("–");
    }
    BigDecimal base = new BigDecimal(budget).abs();
    BigDecimal percent =
        new BigDecimal(variance)
            .multiply(BigDecimal.valueOf(100))
            .divide(base, 1, RoundingMode.HALF_UP);
    return new Amount.Given(percent, FigureFormat.SWEDISH.signed(percent, 1) + "\u00a0%");
  }

  /** A line of an income statement: outcome, budget, variance and outcome of the year before. */
  static VarianceRow row(
      String name, boolean sum, String outcome, String budget, String variance, String before) {
    Map<Scenario, Amount> amounts = new EnumMap<>(Scenario.class);
    amounts.put(Scenario.OUTCOME, amount(outcome));
    amounts.put(Scenario.BUDGET, amount(budget));
    amounts.put(Scenario.PREVIOUS_YEAR, amount(before));
    int sign = variance.isEmpty() ? 0 : new BigDecimal(variance).signum();
    Impact impact = List.of(Impact.UNFAVOURABLE, Impact.NONE, Impact.FAVOURABLE).get(sign + 1);
    return new VarianceRow(name, sum, amounts, signed(variance), percent(variance, budget), impact);
  }

  static ChartSpec office(boolean magnified) {
    List<VarianceRow> rows =
        List.of(
            row("Intäkter", false, "44.4", "44.4", "0", "37.7"),
            row("Kostnader", false, "-356.3", "-368.3", "12.0", "-344.4"),
            row("Kommunbidrag", false, "280.9", "280.9", "0", "284.8"),
            row("Kommuninterna bidrag", false, "38.9", "43.0", "-4.1", "31.2"),
            row("Resultat", true, "7.8", "0", "7.8", "9.4"));
    return variance(
        "Stadsledningskontorets resultat är 7,8 mnkr bättre än budget", rows, magnified);
  }

  static ChartSpec variance(String title, List<VarianceRow> rows, boolean magnified) {
    Variance layer = new Variance(rows, Scenario.BUDGET, magnified, WORDS);
    return chart(ChartKind.VARIANCE, title, "Stadsledningskontoret, mnkr, 2023", layer);
  }

  static ChartSpec incomeStatement() {
    List<VarianceRow> rows =
        List.of(
            row("Intäkter", false, "125.9", "119.9", "6.0", "112.1"),
            row("Summa verksamhetens intäkter", true, "125.9", "119.9", "6.0", "112.1"),
            row("Personalkostnader", false, "-359.4", "-376.6", "17.3", "-350.8"),
            row("Hyres- och fastighetskostnader", false, "-43.9", "-43.0", "-0.9", "-40.6"),
            row("Övriga verksamhetskostnader", false, "-170.8", "-174.7", "3.9", "-151.5"),
            row("Summa verksamhetens kostnader", true, "-574.1", "-594.3", "20.2", "-542.9"),
            row("Verksamhetens nettokostnader", true, "-448.2", "-474.5", "26.3", "-430.8"),
            row("Kommunbidrag", false, "386.5", "386.5", "0", "383.4"),
            row("Kommuninterna bidrag", false, "76.1", "88.0", "-11.8", "61.5"),
            row("Summa kommuninterna fördelningar", true, "462.6", "474.5", "-11.8", "444.9"),
            row("Finansnetto", false, "0", "0", "0", "0"),
            row("Resultat", true, "14.4", "0", "14.4", "14.1"));
    return variance("Lägre personalkostnader än budgeterat gav överskottet", rows, true);
  }

  static WaterfallStep total(String name, String value, Scenario scenario) {
    BigDecimal number = new BigDecimal(value);
    return new WaterfallStep.Total(
        name, number, FigureFormat.SWEDISH.format(number, number.scale()), scenario);
  }

  static WaterfallStep change(String name, String value) {
    Amount amount = signed(value);
    int sign = amount.figure().map(BigDecimal::signum).orElse(0);
    Impact impact = List.of(Impact.UNFAVOURABLE, Impact.NONE, Impact.FAVOURABLE).get(sign + 1);
    return new WaterfallStep.Change(name, amount, impact);
  }

  static WaterfallStep rest(String value) {
    BigDecimal number = new BigDecimal(value);
    return new WaterfallStep.Rest(
        "Avrundning/oförklarat", number, FigureFormat.SWEDISH.signed(number, number.scale()));
  }

  static ChartSpec waterfall(String title, MoneyLevels levels, List<WaterfallStep> steps) {
    MoneyWords words = WORDS.with(Scenario.FORECAST, "Förslag");
    Waterfall layer = new Waterfall(steps, levels, words);
    return chart(ChartKind.WATERFALL, title, "mnkr, 2023", layer);
  }

  /** The printed variances add up to 14.5, the printed result is 14.4. */
  static ChartSpec fromBudgetToOutcome() {
    return waterfall(
        "Lägre kostnader gav mer än de uteblivna bidragen tog",
        MoneyLevels.NONE,
        List.of(
            total("Budget", "0", Scenario.BUDGET),
            change("Intäkter", "6.0"),
            change("Personalkostnader", "17.3"),
            change("Hyres- och fastighetskostnader", "-0.9"),
            change("Övriga verksamhetskostnader", "3.9"),
            change("Kommunbidrag", "0"),
            change("Kommuninterna bidrag", "-11.8"),
            rest("-0.1"),
            total("Utfall", "14.4", Scenario.OUTCOME)));
  }

  static MoneyLevels equityLevels() {
    Level decided = new Level(new BigDecimal("8.0"), "Fastställd nivå 8,0");
    LevelBand recommended =
        new LevelBand(new BigDecimal("9.0"), new BigDecimal("11.0"), "Rekommenderat 9,0–11,0");
    return new MoneyLevels(List.of(decided), List.of(recommended));
  }

  static ChartSpec equity() {
    return waterfall(
        "Eget kapital är 22,4 mnkr, över både fastställd nivå och rekommenderat intervall",
        equityLevels(),
        List.of(
            total("Ingående eget kapital 2023", "22.1", Scenario.OUTCOME),
            change("Kommunstyrelsens bokslut 2022, återredovisat", "-14.1"),
            total("Summa efter bokslutsberedning", "8.0", Scenario.OUTCOME),
            change("Årets resultat 2023", "14.4"),
            total("Utgående eget kapital 2023", "22.4", Scenario.OUTCOME),
            change("Förslag till återredovisning", "-14.4"),
            total("Utgående efter återredovisning", "8.0", Scenario.FORECAST)));
  }

  static Column year(String name, String outcome, String budget, String forecast) {
    Map<Scenario, Amount> amounts = new EnumMap<>(Scenario.class);
    if (!outcome.isEmpty()) {
      amounts.put(Scenario.OUTCOME, amount(outcome));
    }
    if (!budget.isEmpty()) {
      amounts.put(Scenario.BUDGET, amount(budget));
    }
    if (!forecast.isEmpty()) {
      amounts.put(Scenario.FORECAST, amount(forecast));
    }
    return new Column(name, amounts);
  }

  static ChartSpec trend(String title, MoneyLevels levels, List<Column> columns) {
    MoneyWords words =
        MoneyWords.of(ChartLanguage.SWEDISH).with(Scenario.PREVIOUS_YEAR, "Tidigare");
    return chart(ChartKind.TREND, title, "mnkr", new Columns(columns, levels, words));
  }

  static ChartSpec equityOverYears() {
    return trend(
        "Eget kapital är åter över det rekommenderade intervallet",
        equityLevels(),
        List.of(
            year("2021", "39.8", "", ""),
            year("2022", "22.1", "", ""),
            year("2023", "22.4", "", "")));
  }

  static ChartSpec netCost() {
    return trend(
        "Nettokostnaden var lägre än budget 2023",
        MoneyLevels.NONE,
        List.of(
            year("2021", "-364.1", "", ""),
            year("2022", "-430.8", "", ""),
            year("2023", "-448.2", "-474.5", "")));
  }

  static ChartSpec structure(String title, List<Part> parts) {
    return chart(ChartKind.STRUCTURE, title, "mnkr, 2023", new Structure(parts, Scenario.OUTCOME));
  }

  static Part part(String name, String value, String share) {
    Amount percent =
        share.isEmpty()
            ? Amount.NOTHING
            : new Amount.Given(new BigDecimal(share), share.replace('.', ',') + "\u00a0%");
    return new Part(name, amount(value), percent);
  }

  /** The efforts for staff and competence; the shares are of the printed sum of -37.3. */
  static ChartSpec efforts() {
    List<Part> parts = new ArrayList<>();
    parts.add(part("Kompetensutveckling äldreomsorg/hälso- och sjukvård", "-8.5", "22.8"));
    parts.add(part("Kompetensutveckling IFO/funktionshinder", "-7.6", "20.4"));
    parts.add(part("Kompetensutveckling skola", "-5.9", "15.8"));
    parts.add(part("Chefsförsörjning", "-5.7", "15.3"));
    parts.add(part("Leda, samordna och följa upp personalpolitiken", "-5.5", "14.7"));
    parts.add(part("Kompetensutveckling förskola", "-3.1", "8.3"));
    parts.add(part("Bemanning", "-0.9", "2.4"));
    parts.add(part("Övrig kompetensutveckling", "0", "0.0"));
    return structure("Fyra femtedelar går till kompetens och chefer", parts);
  }
}

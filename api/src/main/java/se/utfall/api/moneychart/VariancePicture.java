package se.utfall.api.moneychart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.api.figures.Csv;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.Variance;
import se.utfall.charts.spec.VarianceRow;

/** The lines of a table with what was budgeted, what came out and how the two differ. */
record VariancePicture(Scope scope, Cells cells) {

  /** A line that is drawn. */
  private record Row(MoneyLine line, Deviation deviation, Map<Scenario, PrintedAmount> amounts) {}

  Made of(MoneyChartQuery query) {
    query.refuse(
        "line", query.line(), "is for kind=waterfall, structure and trend; this shows every line");
    String period = scope.period(query, Deviations.periods(scope));
    Deviations deviations = Deviations.of(scope, period);
    List<Row> rows = rows(deviations, period);
    Notes notes = Notes.of(scope, cells, period);
    List<Deviation> drawn = rows.stream().map(Row::deviation).toList();
    return new Made(
        ChartKind.VARIANCE,
        new Variance(
            rows.stream().map(row -> drawn(row, notes)).toList(),
            Scenario.BUDGET,
            true,
            cells.key(period)),
        new MoneySentences(scope, cells)
            .ofDeviations(
                period, Deviations.bridge(scope, scope.main(query), period), deviations.leaves()),
        scope.name(cells.words()),
        subtitle(period, rows),
        said(period, rows, notes.said(rows.stream().map(Row::line).toList(), drawn)),
        csv(rows),
        rows.stream().map(row -> scope.name(row.line())).toList(),
        List.of(period),
        rows.stream().flatMap(row -> row.amounts().values().stream()).toList());
  }

  private List<Row> rows(Deviations deviations, String period) {
    Map<List<String>, Deviation> byLine = deviations.byLine();
    return scope.lines().stream()
        .flatMap(
            line ->
                Optional.ofNullable(byLine.get(List.of(line.organisation(), line.name())))
                    .map(deviation -> new Row(line, deviation, amounts(line, period)))
                    .stream())
        .toList();
  }

  private static Map<Scenario, PrintedAmount> amounts(MoneyLine line, String period) {
    Map<Scenario, PrintedAmount> amounts = new EnumMap<>(Scenario.class);
    Column outcome = new Column(se.utfall.analytics.money.Scenario.OUTCOME, period);
    line.amount(outcome).ifPresent(it -> amounts.put(Scenario.OUTCOME, it));
    line.amount(outcome.as(se.utfall.analytics.money.Scenario.BUDGET))
        .ifPresent(it -> amounts.put(Scenario.BUDGET, it));
    line.amount(outcome.as(se.utfall.analytics.money.Scenario.FORECAST))
        .ifPresent(it -> amounts.put(Scenario.FORECAST, it));
    line.amount(outcome.yearBefore()).ifPresent(it -> amounts.put(Scenario.PREVIOUS_YEAR, it));
    return amounts;
  }

  private VarianceRow drawn(Row row, Notes notes) {
    Map<Scenario, Amount> amounts = new EnumMap<>(Scenario.class);
    row.amounts().forEach((scenario, amount) -> amounts.put(scenario, cells.cell(amount)));
    return new VarianceRow(
        notes.name(row.line()),
        isSum(row),
        amounts,
        cells.change(row.deviation().amount()),
        cells.percentChange(row.deviation().percent()),
        Impact.valueOf(row.deviation().impact().name()));
  }

  private boolean isSum(Row row) {
    return scope.isSum(row.line()) || row.line().kind() == LineKind.RESULT;
  }

  private String subtitle(String period, List<Row> rows) {
    boolean isForecast = rows.stream().allMatch(row -> row.deviation().compared().isForecast());
    String shown =
        text(isForecast ? "shows-forecast-variance" : "shows-variance", cells.period(period));
    return text(
        "subtitle", scope.name(cells.words()), scope.table().title(), cells.unitWord(), shown);
  }

  private List<String> said(String period, List<Row> rows, List<String> notes) {
    List<String> said = new ArrayList<>();
    rows.forEach(row -> said.add(said(row)));
    String without =
        scope.lines().stream()
            .filter(line -> rows.stream().noneMatch(row -> row.line().equals(line)))
            .filter(line -> !amounts(line, period).isEmpty())
            .map(scope::name)
            .collect(Collectors.joining(", "));
    if (!without.isEmpty()) {
      said.add(text("without", without));
    }
    said.addAll(notes);
    return said;
  }

  private String said(Row row) {
    Amount percent = cells.percentChange(row.deviation().percent());
    String deviation =
        percent.figure().isPresent()
            ? text(
                "said.deviation-percent", cells.signed(row.deviation().amount()), percent.label())
            : text("said.deviation", cells.signed(row.deviation().amount()));
    Stream<String> amounts =
        row.amounts().entrySet().stream()
            .map(one -> text("said." + one.getKey(), cells.label(one.getValue())));
    String impact = text("impact." + row.deviation().impact());
    return text(
        isSum(row) ? "said.sum" : "said.line",
        scope.name(row.line()),
        Stream.concat(amounts, Stream.of(deviation, impact))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("; ")));
  }

  private String csv(List<Row> rows) {
    Csv csv =
        new Csv(
            "organisation",
            "line",
            "line_kind",
            "sum",
            "unit",
            "period",
            "outcome",
            "budget",
            "forecast",
            "previous_year",
            "deviation",
            "percent",
            "impact",
            "printed_deviation");
    for (Row row : rows) {
      csv.row(
          row.line().organisation(),
          row.line().name(),
          row.line().kind().code(),
          isSum(row),
          cells.unit().code(),
          row.deviation().period(),
          value(row, Scenario.OUTCOME),
          value(row, Scenario.BUDGET),
          value(row, Scenario.FORECAST),
          value(row, Scenario.PREVIOUS_YEAR),
          row.deviation().amount(),
          row.deviation().percent().toOptional().orElse(null),
          row.deviation().impact().name().toLowerCase(java.util.Locale.ROOT),
          row.deviation().compared().printed().orElse(null));
    }
    return csv.text();
  }

  private static BigDecimal value(Row row, Scenario scenario) {
    return Optional.ofNullable(row.amounts().get(scenario)).map(PrintedAmount::value).orElse(null);
  }

  private String text(String key, Object... arguments) {
    return cells.words().text("moneychart." + key, arguments);
  }
}

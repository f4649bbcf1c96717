package se.utfall.api.moneychart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.api.figures.Csv;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.Column;
import se.utfall.charts.spec.Columns;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Scenario;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/**
 * One amount over periods in order of time; a year between others without figures is among them.
 */
record Years(List<Year> years) {

  /** A period and what is printed for it. */
  record Year(String period, Map<Scenario, PrintedAmount> amounts) {}

  static Years of(List<String> lastFirst, Function<String, Map<Scenario, PrintedAmount>> amounts) {
    List<String> periods = new ArrayList<>(lastFirst);
    Collections.reverse(periods);
    boolean isYearly =
        periods.stream().allMatch(period -> Period.parse(period).frequency() == Frequency.A);
    List<String> all = isYearly ? everyYear(periods) : periods;
    return new Years(all.stream().map(period -> new Year(period, amounts.apply(period))).toList());
  }

  private static List<String> everyYear(List<String> years) {
    int first = Integer.parseInt(years.get(0));
    int last = Integer.parseInt(years.get(years.size() - 1));
    return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
  }

  Columns layer(Cells cells, MoneyLevels levels) {
    return new Columns(
        years.stream().map(year -> column(year, cells)).toList(), levels, cells.plainKey());
  }

  private static Column column(Year year, Cells cells) {
    Map<Scenario, Amount> drawn =
        year.amounts().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> cells.cell(one.getValue())));
    Map<Scenario, Amount> missing =
        Map.of(Scenario.OUTCOME, new Amount.Absent(cells.words().text("moneychart.missing")));
    return new Column(cells.period(year.period()), drawn.isEmpty() ? missing : drawn);
  }

  /** "2021: utfall 31,8; 2022: utfall 9,4; …". */
  String said(Cells cells) {
    return cells
        .words()
        .text(
            "moneychart.said.years",
            years.stream()
                .map(
                    year ->
                        cells
                            .words()
                            .text(
                                "moneychart.said.step",
                                cells.period(year.period()),
                                said(year, cells)))
                .collect(Collectors.joining("; ")));
  }

  private static String said(Year year, Cells cells) {
    return year.amounts().isEmpty()
        ? cells.words().text("moneychart.missing")
        : year.amounts().entrySet().stream()
            .map(
                one ->
                    cells
                        .words()
                        .text("moneychart.said." + one.getKey(), cells.label(one.getValue())))
            .collect(Collectors.joining(", "));
  }

  String csv(Cells cells, String line, MoneyLevels levels) {
    Csv csv = new Csv("name", "period", "kind", "amount", "upper", "unit");
    for (Year year : years) {
      year.amounts()
          .forEach(
              (scenario, amount) ->
                  csv.row(
                      line,
                      year.period(),
                      scenario.name().toLowerCase(java.util.Locale.ROOT),
                      amount.value(),
                      null,
                      cells.unit().code()));
    }
    levels
        .lines()
        .forEach(
            one -> csv.row(one.label(), null, "level", one.value(), null, cells.unit().code()));
    levels
        .bands()
        .forEach(
            one ->
                csv.row(one.label(), null, "band", one.lower(), one.upper(), cells.unit().code()));
    return csv.text();
  }

  /** The outcomes by period, in order of time. */
  List<Map.Entry<String, PrintedAmount>> outcomes() {
    return years.stream()
        .filter(year -> year.amounts().containsKey(Scenario.OUTCOME))
        .map(year -> Map.entry(year.period(), year.amounts().get(Scenario.OUTCOME)))
        .toList();
  }

  Set<Scenario> scenarios() {
    Set<Scenario> scenarios = EnumSet.noneOf(Scenario.class);
    years.forEach(year -> scenarios.addAll(year.amounts().keySet()));
    return scenarios;
  }

  List<String> periods() {
    return years.stream().map(Year::period).toList();
  }

  List<PrintedAmount> amounts() {
    return years.stream().flatMap(year -> year.amounts().values().stream()).toList();
  }

  /** From the first to the last: "2021–2023". */
  String span(Cells cells) {
    String first = cells.period(years.get(0).period());
    String last = cells.period(years.get(years.size() - 1).period());
    return first.equals(last) ? first : first + "–" + last;
  }
}

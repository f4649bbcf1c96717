package se.utfall.api.forecastreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.precision.Precision;
import se.utfall.api.forecastreport.ReportedLine.Report;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.words.Words;

/** Says what the reports of a year expected, what it became, and how near forecasts came. */
final class ForecastReportSentence {
  private static final String RESULT = "result";

  private final Words words;
  private final MoneyWords money;

  ForecastReportSentence(Words words) {
    this.words = words;
    this.money = new MoneyWords(words);
  }

  /** Of the results that are shown; of all lines where none is a result. */
  String of(ForecastReports reports) {
    if (reports.lines().isEmpty()) {
      return words.text("forecastreport.none");
    }
    List<ReportedLine> results =
        reports.shown().stream().filter(line -> line.kind().equals(RESULT)).toList();
    List<String> said = new ArrayList<>();
    (results.isEmpty() ? reports.shown() : results).forEach(line -> said.add(of(line)));
    return String.join(" ", said);
  }

  private String of(ReportedLine line) {
    List<String> expected =
        line.reports().stream()
            .filter(report -> !report.isLast())
            .flatMap(report -> expected(report).stream())
            .toList();
    String head =
        words.text(
            "forecastreport.line",
            line.line(),
            line.organisation(),
            line.year(),
            expected.isEmpty()
                ? words.text("forecastreport.no-forecast")
                : String.join(", ", expected));
    return head
        + line.became()
            .map(amount -> words.text("forecastreport.became", money.amount(amount, "mnkr")))
            .orElse(words.text("forecastreport.waiting"));
  }

  private Optional<String> expected(Report report) {
    return report
        .forecast()
        .map(
            amount ->
                words.text(
                    "forecastreport.expected",
                    month(report.month()),
                    money.amount(amount, "mnkr")));
  }

  /** How near the forecasts of one report came; one alone claims nothing. */
  String of(Precision precision) {
    if (precision.n() < 2 || precision.errors().toOptional().isEmpty()) {
      return words.text(
          precision.n() == 0 ? "forecastreport.precision.none" : "forecastreport.precision.one");
    }
    Precision.Errors errors = precision.errors().toOptional().orElseThrow();
    String few = precision.warnings().isEmpty() ? "" : words.text("forecastreport.precision.few");
    return words.text(
            "forecastreport.precision." + direction(errors.bias()),
            money.number(errors.bias().abs()),
            money.number(errors.meanAbsolute()),
            precision.n())
        + few;
  }

  /** "mars", "augusti". */
  String month(String number) {
    return words.text("month." + Integer.parseInt(number));
  }

  private static String direction(BigDecimal bias) {
    return bias.signum() > 0 ? "low" : bias.signum() < 0 ? "high" : "even";
  }
}

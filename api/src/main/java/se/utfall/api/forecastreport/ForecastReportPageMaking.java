package se.utfall.api.forecastreport;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.precision.Precision;
import se.utfall.api.forecastreport.ForecastReportPage.LineTable;
import se.utfall.api.forecastreport.ForecastReportPage.PrecisionRow;
import se.utfall.api.forecastreport.ForecastReportPage.ReportRow;
import se.utfall.api.forecastreport.ReportedLine.Report;
import se.utfall.api.money.MoneyWords;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.Words;

/** Puts the reports during a year into the words of their page. */
final class ForecastReportPageMaking {
  private final Words words;
  private final MoneyWords money;
  private final SourceWords sources;
  private final ForecastReportSentence sentence;

  ForecastReportPageMaking(Words words, SourceWords sources) {
    this.words = words;
    this.money = new MoneyWords(words);
    this.sources = sources;
    this.sentence = new ForecastReportSentence(words);
  }

  ForecastReportPage page(String asOf, String moment, ForecastReports reports) {
    return new ForecastReportPage(
        asOf,
        sentence.of(reports),
        reports.shown().stream().map(this::table).toList(),
        reports.precision().stream().map(this::row).toList(),
        reports.shown().stream()
            .flatMap(line -> line.reports().stream())
            .map(report -> sources.of(report.source(), report.section()))
            .distinct()
            .toList(),
        reports.organisations(),
        reports.organisation().orElse(""),
        reports.years(),
        reports.shownYear().orElse(""),
        moment);
  }

  private LineTable table(ReportedLine line) {
    return new LineTable(
        words.text("forecastreport.caption", line.line(), line.organisation(), line.year()),
        line.reports().stream().map(report -> row(line, report)).toList(),
        amount(line.became()));
  }

  private ReportRow row(ReportedLine line, Report report) {
    return new ReportRow(
        words.text("forecastreport.report", sentence.month(report.month()), report.issued()),
        amount(report.outcome()),
        amount(report.budget()),
        report.isLast() && report.forecast().isEmpty() ? "" : amount(report.forecast()),
        line.error(report)
            .map(error -> money.signed(error, Math.max(0, error.scale())))
            .orElse(""));
  }

  private PrecisionRow row(Precision precision) {
    return new PrecisionRow(
        words.text("forecastreport.of", precision.line(), precision.organisation()),
        sentence.month(precision.through()),
        precision.n(),
        sentence.of(precision));
  }

  private String amount(Optional<BigDecimal> amount) {
    return amount.map(money::number).orElseGet(() -> words.text("figure.missing"));
  }
}

package se.utfall.api.forecastreport;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.precision.Precision;
import se.utfall.api.query.Page;
import se.utfall.api.words.Words;

/** Reports during the years, in mnkr; an amount that is not known is null. */
@Serdeable
record ForecastReportAnswer(
    List<Line> items,
    int page,
    int size,
    long total,
    String unitOfMoney,
    List<Accuracy> precision,
    String text) {

  /** A line of a year with its reports, the earliest first. */
  @Serdeable
  record Line(
      String organisation,
      String line,
      String kind,
      String year,
      @Nullable BigDecimal became,
      List<Report> reports) {}

  /** A report; {@code error} is outcome − forecast. */
  @Serdeable
  record Report(
      String through,
      String issued,
      @Nullable BigDecimal outcome,
      @Nullable BigDecimal budget,
      @Nullable BigDecimal forecast,
      @Nullable BigDecimal error,
      String source,
      @Nullable String section) {}

  /** How near the forecasts of one report came; {@code n} years were judged. */
  @Serdeable
  record Accuracy(
      String organisation,
      String line,
      String month,
      int n,
      int waiting,
      @Nullable BigDecimal bias,
      @Nullable BigDecimal meanAbsolute,
      List<String> warnings,
      String text) {}

  static ForecastReportAnswer of(Page<Line> page, ForecastReports reports, Words words) {
    ForecastReportSentence sentence = new ForecastReportSentence(words);
    return new ForecastReportAnswer(
        page.items(),
        page.page(),
        page.size(),
        page.total(),
        "mnkr",
        reports.precision().stream().map(one -> accuracy(one, sentence)).toList(),
        sentence.of(reports));
  }

  static Line line(ReportedLine line) {
    return new Line(
        line.organisation(),
        line.line(),
        line.kind(),
        line.year(),
        line.became().orElse(null),
        line.reports().stream()
            .map(
                report ->
                    new Report(
                        report.through(),
                        report.issued(),
                        report.outcome().orElse(null),
                        report.budget().orElse(null),
                        report.forecast().orElse(null),
                        line.error(report).orElse(null),
                        report.source(),
                        report.section().orElse(null)))
            .toList());
  }

  private static Accuracy accuracy(Precision precision, ForecastReportSentence sentence) {
    Optional<Precision.Errors> errors = precision.errors().toOptional();
    return new Accuracy(
        precision.organisation(),
        precision.line(),
        precision.through(),
        precision.n(),
        precision.waiting(),
        errors.map(Precision.Errors::bias).orElse(null),
        errors.map(Precision.Errors::meanAbsolute).orElse(null),
        precision.warnings().stream().map(Warning::name).sorted().toList(),
        sentence.of(precision));
  }
}

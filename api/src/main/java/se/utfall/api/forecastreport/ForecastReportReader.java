package se.utfall.api.forecastreport;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.precision.PrecisionAnalysis;
import se.utfall.analytics.precision.ReportedForecast;
import se.utfall.api.forecastreport.ReportedLine.Report;
import se.utfall.api.money.BooksReader;
import se.utfall.api.money.OrganisationChoice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.finance.InterimRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Reads the reports during the years, each beside the others and what came out. */
@Singleton
final class ForecastReportReader {
  private final BooksReader books;
  private final FinanceRepository finance;

  ForecastReportReader(BooksReader books, FinanceRepository finance) {
    this.books = books;
    this.finance = finance;
  }

  /** Those of the organisation and year that the address names; unknown ones are a 404. */
  ForecastReports read(Reading reading, Query query) {
    Books read = books.read(reading);
    Optional<String> organisation = OrganisationChoice.of(query, read);
    Optional<String> year = query.period("year").map(Period::text);
    List<ReportedLine> all = lines(finance.interimReports(reading.revision()), read);
    List<String> years = all.stream().map(ReportedLine::year).distinct().sorted().toList();
    year.filter(wanted -> !years.contains(wanted))
        .ifPresent(
            wanted -> {
              throw ProblemException.notFound("There is no report of year '" + wanted + "'.");
            });
    List<ReportedLine> wanted =
        all.stream()
            .filter(line -> organisation.map(line.organisation()::equals).orElse(true))
            .toList();
    return new ForecastReports(
        wanted.stream().filter(line -> year.map(line.year()::equals).orElse(true)).toList(),
        PrecisionAnalysis.analyse(
            wanted.stream().flatMap(line -> forecasts(line).stream()).toList()),
        all.stream().map(ReportedLine::organisation).distinct().toList(),
        years,
        organisation,
        year);
  }

  private static List<ReportedLine> lines(List<InterimRow> rows, Books books) {
    FinalOutcome outcomes = new FinalOutcome(books);
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> List.of(row.period(), row.organisation(), row.line()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(reports -> line(reports, outcomes))
        .toList();
  }

  private static ReportedLine line(List<InterimRow> reports, FinalOutcome outcomes) {
    InterimRow first = reports.get(0);
    return new ReportedLine(
        first.organisation(),
        first.line(),
        first.lineKind(),
        first.period(),
        reports.stream().map(ForecastReportReader::report).toList(),
        outcomes.of(reports.stream()));
  }

  private static Report report(InterimRow row) {
    String unit = row.unitOfMoney();
    return new Report(
        row.through(),
        Optional.ofNullable(row.outcome()).map(amount -> Mnkr.of(amount, unit)),
        Optional.ofNullable(row.budget()).map(amount -> Mnkr.of(amount, unit)),
        Optional.ofNullable(row.forecast()).map(amount -> Mnkr.of(amount, unit)),
        row.issued(),
        row.source(),
        Optional.ofNullable(row.section()));
  }

  private static List<ReportedForecast> forecasts(ReportedLine line) {
    return line.reports().stream()
        .filter(report -> !report.isLast() && report.forecast().isPresent())
        .map(
            report ->
                new ReportedForecast(
                    line.organisation(),
                    line.line(),
                    Integer.parseInt(line.year()),
                    report.month(),
                    report.forecast().get(),
                    line.became()))
        .toList();
  }
}

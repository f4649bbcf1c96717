package se.utfall.api.forecastreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the reports of a year said of a line, in mnkr.
 *
 * @param kind kind of the line
 * @param reports the earliest first
 * @param became what the year became; empty as long as it is not known
 */
record ReportedLine(
    String organisation,
    String line,
    String kind,
    String year,
    List<Report> reports,
    Optional<BigDecimal> became) {

  /**
   * One report.
   *
   * @param through last month that it covers, such as {@code 2024-08}
   * @param outcome from the start of the year through that month
   * @param forecast of the whole year
   * @param issued when it was issued, as exactly as it is known
   */
  record Report(
      String through,
      Optional<BigDecimal> outcome,
      Optional<BigDecimal> budget,
      Optional<BigDecimal> forecast,
      String issued,
      String source,
      Optional<String> section) {

    /** The month alone: {@code 08}. */
    String month() {
      return through.substring(5, 7);
    }

    /** Whether it closes the year: what it gives is no forecast any more. */
    boolean isLast() {
      return month().equals("12");
    }
  }

  ReportedLine {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(became, "became");
    reports = List.copyOf(reports);
  }

  /** Outcome − forecast; empty when either is not known or the report closes the year. */
  Optional<BigDecimal> error(Report report) {
    return report
        .forecast()
        .filter(forecast -> !report.isLast())
        .flatMap(forecast -> became.map(amount -> amount.subtract(forecast)));
  }
}

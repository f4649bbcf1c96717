package se.utfall.api.forecastreport;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.precision.Precision;

/**
 * The reports that were asked for.
 *
 * @param lines by year and then as first given
 * @param precision how near the forecasts came, over all years
 * @param organisations those that any report is of
 * @param years those that any report is of, the earliest first
 * @param organisation the one asked for
 * @param year the one asked for
 */
record ForecastReports(
    List<ReportedLine> lines,
    List<Precision> precision,
    List<String> organisations,
    List<String> years,
    Optional<String> organisation,
    Optional<String> year) {

  ForecastReports {
    lines = List.copyOf(lines);
    precision = List.copyOf(precision);
    organisations = List.copyOf(organisations);
    years = List.copyOf(years);
  }

  /** The lines of the year that is shown: the one asked for, else the latest. */
  List<ReportedLine> shown() {
    return lines.stream()
        .filter(line -> shownYear().filter(line.year()::equals).isPresent())
        .toList();
  }

  Optional<String> shownYear() {
    return year.or(() -> lines.stream().map(ReportedLine::year).max(String::compareTo));
  }
}

package se.utfall.api.forecastreport;

import java.util.List;

/**
 * The page of forecasts in reports, ready to be shown.
 *
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param tables one for each line of the year that is shown
 * @param precision how near the forecasts came
 * @param year the year that is shown; empty when there is none
 */
public record ForecastReportPage(
    String asOf,
    String finding,
    List<LineTable> tables,
    List<PrecisionRow> precision,
    List<String> sources,
    List<String> organisations,
    String organisation,
    List<String> years,
    String year,
    String moment) {

  /** A line with its reports; {@code became} says what the year became. */
  public record LineTable(String caption, List<ReportRow> rows, String became) {}

  /** A report. */
  public record ReportRow(
      String report, String outcome, String budget, String forecast, String error) {}

  /** How near the forecasts of one report came. */
  public record PrecisionRow(String name, String report, int n, String text) {}

  /** Copies the lists. */
  public ForecastReportPage {
    tables = List.copyOf(tables);
    precision = List.copyOf(precision);
    sources = List.copyOf(sources);
    organisations = List.copyOf(organisations);
    years = List.copyOf(years);
  }
}

package se.utfall.api.forecast;

import se.utfall.api.analysis.Study;
import se.utfall.api.figures.Csv;
import se.utfall.api.figures.ValueCsv;

/** What a forecast draws, as delimited text: a row per period, those to come last. */
final class ForecastTable {
  /** SDMX CL_OBS_STATUS of a value that is expected and not measured. */
  private static final String EXPECTED = "F";

  private ForecastTable() {}

  static String of(Study study, ForecastFinding finding) {
    ValueCsv csv = new ValueCsv("expected", "lower_80", "upper_80", "lower_95", "upper_95");
    finding.compared().forEach(row -> csv.add(study.series(), row, null, null, null, null, null));
    finding.coming().forEach(coming -> coming(csv, study, coming));
    return csv.text();
  }

  private static void coming(ValueCsv csv, Study study, Coming coming) {
    csv.addWithout(
        study.series(),
        coming.period().text(),
        null,
        EXPECTED,
        Csv.number(coming.point().mean()),
        Csv.number(coming.inner().lower()),
        Csv.number(coming.inner().upper()),
        Csv.number(coming.outer().lower()),
        Csv.number(coming.outer().upper()));
  }
}

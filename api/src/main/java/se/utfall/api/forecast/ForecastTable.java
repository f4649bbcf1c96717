package se.utfall.api.forecast;

import se.utfall.api.analysis.Study;
import se.utfall.api.figures.Csv;
import se.utfall.db.figures.ObservationRow;

/** What a forecast draws, as delimited text: a row per period, those to come last. */
final class ForecastTable {
  /** SDMX CL_OBS_STATUS of a value that is expected and not measured. */
  private static final String EXPECTED = "F";

  private ForecastTable() {}

  static String of(Study study, ForecastFinding finding) {
    Csv csv =
        new Csv(
            "area",
            "area_name",
            "members",
            "period",
            "value",
            "lower",
            "upper",
            "qualifier",
            "status",
            "expected",
            "lower_80",
            "upper_80",
            "lower_95",
            "upper_95");
    finding.compared().forEach(row -> known(csv, study, row));
    finding.coming().forEach(coming -> coming(csv, study, coming));
    return csv.text();
  }

  private static void known(Csv csv, Study study, ObservationRow row) {
    csv.row(
        study.series().area(),
        study.series().areaName(),
        study.series().memberText(),
        row.period(),
        Csv.number(row.value()),
        Csv.number(row.lower()),
        Csv.number(row.upper()),
        row.qualifier(),
        row.status(),
        null,
        null,
        null,
        null,
        null);
  }

  private static void coming(Csv csv, Study study, Coming coming) {
    csv.row(
        study.series().area(),
        study.series().areaName(),
        study.series().memberText(),
        coming.period().text(),
        null,
        null,
        null,
        null,
        EXPECTED,
        Csv.number(coming.point().mean()),
        Csv.number(coming.inner().lower()),
        Csv.number(coming.inner().upper()),
        Csv.number(coming.outer().lower()),
        Csv.number(coming.outer().upper()));
  }
}

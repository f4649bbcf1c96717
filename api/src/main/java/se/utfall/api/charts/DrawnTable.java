package se.utfall.api.charts;

import java.math.BigDecimal;
import java.util.List;
import se.utfall.api.figures.Csv;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;

/** What a chart draws, as delimited text. */
final class DrawnTable {
  private DrawnTable() {}

  static String of(List<Drawn> all) {
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
            "status");
    for (Drawn drawn : all) {
      SeriesFigures series = drawn.series();
      for (ObservationRow row : drawn.rows()) {
        csv.row(
            series.area(),
            series.areaName(),
            series.memberText(),
            row.period(),
            number(row.value()),
            number(row.lower()),
            number(row.upper()),
            row.qualifier(),
            row.status());
      }
    }
    return csv.text();
  }

  private static String number(BigDecimal number) {
    return Csv.number(number);
  }

  static List<String> periods(Chart chart) {
    return chart.drawn().stream()
        .flatMap(drawn -> drawn.rows().stream())
        .map(ObservationRow::period)
        .distinct()
        .toList();
  }
}

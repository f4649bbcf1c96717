package se.utfall.api.charts;

import java.util.List;
import se.utfall.api.figures.ValueCsv;
import se.utfall.db.figures.ObservationRow;

/** What a chart draws, as delimited text. */
final class DrawnTable {
  private DrawnTable() {}

  static String of(List<Drawn> all) {
    ValueCsv csv = new ValueCsv();
    for (Drawn drawn : all) {
      drawn.rows().forEach(row -> csv.add(drawn.series(), row));
    }
    return csv.text();
  }

  static List<String> periods(Chart chart) {
    return chart.drawn().stream()
        .flatMap(drawn -> drawn.rows().stream())
        .map(ObservationRow::period)
        .distinct()
        .toList();
  }
}

package se.utfall.api.charts;

import java.util.List;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.db.figures.ObservationRow;

/**
 * A series as it stands in a chart.
 *
 * @param series the series as it was read
 * @param rows the values that are drawn, in the order of their periods
 * @param points these values as points, with gaps where time is not measured
 * @param sentence what is found in them, without a full stop
 */
public record Drawn(
    SeriesFigures series, List<ObservationRow> rows, List<ChartPoint> points, String sentence) {

  /** Copies the lists. */
  public Drawn {
    rows = List.copyOf(rows);
    points = List.copyOf(points);
  }
}

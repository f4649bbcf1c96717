package se.utfall.api.charts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import se.utfall.charts.spec.ChartSpec;

/**
 * What a picture is, for programs.
 *
 * @param title title of the picture
 * @param subtitle measure and unit
 * @param kind form of the picture
 * @param indicator code of the indicator
 * @param series the series drawn
 * @param periods the periods drawn
 * @param source titles of the sources
 * @param dataPer date of the newest value drawn
 * @param dataVersion mark of the values drawn
 * @param text the finding and the values in words
 */
@Serdeable
record ChartDescription(
    String title,
    String subtitle,
    String kind,
    String indicator,
    List<DrawnSeries> series,
    List<String> periods,
    String source,
    String dataPer,
    String dataVersion,
    String text) {

  /** A series that is drawn. */
  @Serdeable
  record DrawnSeries(String area, String areaName, Map<String, String> members, String finding) {}

  static ChartDescription of(Chart chart) {
    ChartSpec spec = chart.spec();
    return new ChartDescription(
        spec.title(),
        spec.subtitle(),
        spec.kind().code(),
        chart.figures().indicator().code(),
        chart.drawn().stream()
            .map(
                one ->
                    new DrawnSeries(
                        one.series().area(),
                        one.series().areaName(),
                        one.series().members(),
                        one.sentence()))
            .toList(),
        DrawnTable.periods(chart),
        spec.source(),
        spec.dataPer(),
        spec.id(),
        spec.description());
  }
}

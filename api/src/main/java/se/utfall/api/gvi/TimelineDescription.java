package se.utfall.api.gvi;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.figures.ObservationRow;

/**
 * What the timeline is, for programs.
 *
 * @param title title of the picture
 * @param subtitle what is shown and of which area
 * @param kind form of the picture
 * @param indicator code of the indicator whose values are drawn
 * @param events the events drawn
 * @param values the values drawn
 * @param source titles of the sources
 * @param dataPer date of the newest value drawn
 * @param dataVersion mark of what is drawn
 * @param finding what the picture says, in one sentence
 * @param text the finding, the values and the events in words
 */
@Serdeable
record TimelineDescription(
    String title,
    String subtitle,
    String kind,
    String indicator,
    List<Event> events,
    List<Value> values,
    String source,
    String dataPer,
    String dataVersion,
    String finding,
    String text) {

  /** An event, its time as periods. */
  @Serdeable
  record Event(String start, @Nullable String end, String type, String title, String source) {}

  /** A value as exactly as it is known. */
  @Serdeable
  record Value(
      String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      String qualifier,
      String status) {}

  static TimelineDescription of(
      ChartSpec spec, List<EventRow> events, List<ObservationRow> rows, String finding) {
    return new TimelineDescription(
        spec.title(),
        spec.subtitle(),
        spec.kind().code(),
        CourseReader.NOTIFICATIONS,
        events.stream()
            .map(
                event ->
                    new Event(
                        event.startPeriod(),
                        event.endPeriod(),
                        event.type(),
                        event.title(),
                        event.source()))
            .toList(),
        rows.stream()
            .map(
                row ->
                    new Value(
                        row.period(),
                        row.value(),
                        row.lower(),
                        row.upper(),
                        row.qualifier(),
                        row.status()))
            .toList(),
        spec.source(),
        spec.dataPer(),
        spec.id(),
        finding,
        spec.description());
  }
}

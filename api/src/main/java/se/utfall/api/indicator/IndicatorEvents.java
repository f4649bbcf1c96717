package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.api.figures.EventReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.IndicatorPage.EventLine;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Reads what happened in the time of a series. */
@Singleton
final class IndicatorEvents {
  private final EventReader events;

  IndicatorEvents(EventReader events) {
    this.events = events;
  }

  /**
   * The events.
   *
   * @param edits where they are corrected; empty for those who may not
   */
  List<EventLine> of(Reading reading, SeriesFigures shown, Words words, Optional<Addresses> edits) {
    if (shown.observations().isEmpty()) {
      return List.of();
    }
    LocalDate from = shown.observations().get(0).periodFrom();
    LocalDate before = shown.latest().orElseThrow().periodBefore();
    PeriodWords periods = new PeriodWords(words);
    return events.of(reading, List.of(shown)).stream()
        .filter(event -> isDuring(event, from, before))
        .map(
            event ->
                new EventLine(
                    when(event, periods),
                    event.title(),
                    edits.map(addresses -> addresses.event(shown, event)).orElse("")))
        .toList();
  }

  private static boolean isDuring(EventRow event, LocalDate from, LocalDate before) {
    LocalDate end =
        event.endPeriodBefore() == null ? event.startPeriodBefore() : event.endPeriodBefore();
    return event.startPeriodFrom().isBefore(before) && from.isBefore(end);
  }

  private static String when(EventRow event, PeriodWords periods) {
    String start = periods.label(Period.parse(event.startPeriod()));
    return event.endPeriod() == null
        ? start
        : start + "–" + periods.label(Period.parse(event.endPeriod()));
  }
}

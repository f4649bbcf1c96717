package se.utfall.api.gvi;

import java.time.LocalDate;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.TimelineEvent;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.period.Period;

/** Says and draws the time of an event as exactly as it is known. */
final class EventTime {
  private static final int YEAR = " 2023".length();

  private final PeriodWords periods;

  EventTime(Words words) {
    this.periods = new PeriodWords(words);
  }

  /** "25 mars 2022", "november 2021", "2020", "augusti–december 2023". */
  String of(EventRow event) {
    String start = label(event.startPeriod());
    if (event.endPeriod() == null) {
      return start;
    }
    String end = label(event.endPeriod());
    boolean oneYear =
        Math.min(start.length(), end.length()) > YEAR
            && start.substring(start.length() - YEAR).equals(end.substring(end.length() - YEAR));
    return (oneYear ? start.substring(0, start.length() - YEAR) : start) + "–" + end;
  }

  TimelineEvent drawn(EventRow event) {
    return new TimelineEvent(
        event.startPeriodFrom(),
        before(event),
        event.endPeriod() != null,
        of(event),
        event.title());
  }

  /** The day after the last on which it can have been. */
  static LocalDate before(EventRow event) {
    return event.endPeriodBefore() == null ? event.startPeriodBefore() : event.endPeriodBefore();
  }

  private String label(String period) {
    return periods.label(Period.parse(period));
  }
}

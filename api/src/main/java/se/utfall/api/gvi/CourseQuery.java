package se.utfall.api.gvi;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.charts.Look;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.period.Period;

/**
 * What the address of the timeline asks for.
 *
 * @param types kinds of events; none for those of the intervention itself
 * @param from first period
 * @param to last period
 */
record CourseQuery(Set<String> types, Optional<Period> from, Optional<Period> to, Look look) {

  CourseQuery {
    types = Set.copyOf(types);
  }

  static CourseQuery of(Parameters parameters) {
    Query query = Query.of(parameters, List.of("type"), Look.parameters("from", "to"));
    Optional<Period> from = query.period("from");
    Optional<Period> to = query.period("to");
    query.refuseBackwards(from, to);
    return new CourseQuery(new LinkedHashSet<>(query.all("type")), from, to, Look.of(query));
  }

  /** Whether some of an event is within the time asked for. */
  boolean touches(EventRow event) {
    LocalDate before = EventTime.before(event);
    return from.map(first -> first.from().isBefore(before)).orElse(true)
        && to.map(last -> event.startPeriodFrom().isBefore(last.before())).orElse(true);
  }
}

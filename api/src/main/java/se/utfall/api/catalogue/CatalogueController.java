package se.utfall.api.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.period.Period;

/** Areas, events and sources. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class CatalogueController {
  private final Reader reader;
  private final CatalogueRepository catalogue;

  CatalogueController(Reader reader, CatalogueRepository catalogue) {
    this.reader = reader;
    this.catalogue = catalogue;
  }

  @Get("/areas")
  HttpResponse<?> areas(HttpRequest<?> request) {
    Query query = Query.of(request, "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          List<AreaRow> all = catalogue.areas(reading.revision());
          return Body.json(query.page(all, row -> Area.of(row, all)));
        });
  }

  @Get("/areas/{code}")
  HttpResponse<?> area(HttpRequest<?> request, String code) {
    Query query = Query.of(request, "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          List<AreaRow> all = catalogue.areas(reading.revision());
          return Body.json(
              all.stream()
                  .filter(row -> row.area().equals(code))
                  .findFirst()
                  .map(row -> Area.of(row, all))
                  .orElseThrow(
                      () -> ProblemException.notFound("There is no area '" + code + "'.")));
        });
  }

  @Get("/events")
  HttpResponse<?> events(HttpRequest<?> request) {
    Query query = Query.of(request, "area", "from", "to", "page", "size", "asOf", "lang");
    Optional<String> area = query.text("area");
    Optional<Period> from = query.period("from");
    Optional<Period> to = query.period("to");
    query.refuseBackwards(from, to);
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          if (area.isPresent()
              && catalogue.areas(reading.revision()).stream()
                  .noneMatch(row -> row.area().equals(area.get()))) {
            throw ProblemException.notFound("There is no area '" + area.get() + "'.");
          }
          List<EventRow> found =
              catalogue.events(reading.revision()).stream()
                  .filter(event -> area.map(event.area()::equals).orElse(true))
                  .filter(event -> from.map(period -> endsIn(event, period)).orElse(true))
                  .filter(event -> to.map(period -> startsIn(event, period)).orElse(true))
                  .toList();
          return Body.json(query.page(found, Event::of));
        });
  }

  @Get("/sources")
  HttpResponse<?> sources(HttpRequest<?> request) {
    Query query = Query.of(request, "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> Body.json(query.page(catalogue.sources(reading.revision()), Source::of)));
  }

  private static boolean endsIn(EventRow event, Period from) {
    var end = event.endPeriodBefore() == null ? event.startPeriodBefore() : event.endPeriodBefore();
    return end.isAfter(from.from());
  }

  private static boolean startsIn(EventRow event, Period to) {
    return event.startPeriodFrom().isBefore(to.before());
  }

  /** An area in the tree. */
  @Serdeable
  record Area(
      String area, String name, String level, @Nullable String parent, List<String> children) {
    static Area of(AreaRow row, List<AreaRow> all) {
      return new Area(
          row.area(),
          row.name(),
          row.level(),
          row.parent(),
          all.stream()
              .filter(other -> row.area().equals(other.parent()))
              .map(AreaRow::area)
              .toList());
    }
  }

  /** An event, with its time as exactly as the source says. */
  @Serdeable
  record Event(
      String start, @Nullable String end, String area, String type, String title, String source) {
    static Event of(EventRow row) {
      return new Event(
          row.startPeriod(), row.endPeriod(), row.area(), row.type(), row.title(), row.source());
    }
  }

  /** A source. */
  @Serdeable
  record Source(String source, String title, String issued, @Nullable String reference) {
    static Source of(SourceRow row) {
      return new Source(row.source(), row.title(), row.issued(), row.reference());
    }
  }
}

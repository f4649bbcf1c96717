package se.utfall.api.correction;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Finds events as they are now, and what a form about them needs. */
@Singleton
final class EventFinder {
  private static final String REMOVE = "/ta-bort";

  private final Reader reader;
  private final CatalogueRepository catalogue;

  EventFinder(Reader reader, CatalogueRepository catalogue) {
    this.reader = reader;
    this.catalogue = catalogue;
  }

  /**
   * The event that an address names; empty when it names none, since the event is new.
   *
   * @throws ProblemException 404 when it names one that is not there
   */
  Optional<EventRow> named(HttpRequest<?> request, Query query) {
    if (query.text("title").isEmpty()) {
      return Optional.empty();
    }
    String title = query.required("title");
    String area = query.required("area");
    String start = query.period("start").map(Period::text).orElse("");
    return Optional.of(
        reader.read(
            request,
            Optional.empty(),
            reading ->
                catalogue.events(reading.revision()).stream()
                    .filter(event -> event.title().equals(title) && event.area().equals(area))
                    .filter(event -> event.startPeriod().equals(start))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.notFound("There is no such event now."))));
  }

  EventPage page(
      HttpRequest<?> request,
      Frame frame,
      Optional<EventRow> event,
      EventTyped typed,
      String back) {
    return reader.read(
        request,
        Optional.empty(),
        reading ->
            new EventPage(
                FormAddress.of(frame).replace(REMOVE + "?", "?"),
                FormAddress.of(frame).replace(REMOVE + "?", "?").replaceFirst("\\?", REMOVE + "?"),
                event.isEmpty(),
                typed,
                Option.of(areas(reading), typed.area()),
                types(reading),
                Option.of(sources(reading), typed.source()),
                back));
  }

  /** An event in words, as it is. */
  String said(EventRow event) {
    return Stream.of(
            event.startPeriod(), event.endPeriod(), event.title(), event.type(), event.source())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** Where the event is found once it has been written. */
  String address(Frame frame, Query query, EventTyped typed) {
    return "/redigera/handelse?area="
        + Onward.encoded(typed.area())
        + "&start="
        + Onward.encoded(Period.parse(typed.start()).text())
        + "&title="
        + Onward.encoded(typed.title())
        + "&klart=sparad"
        + onward(frame, query);
  }

  /** Where it is said that the event is removed: the form of a new one in the same area. */
  String removed(Frame frame, Query query) {
    return "/redigera/handelse?area="
        + Onward.encoded(query.required("area"))
        + "&klart=borttagen"
        + onward(frame, query);
  }

  private static String onward(Frame frame, Query query) {
    String back = query.text("till").map(till -> "&till=" + Onward.encoded(till)).orElse("");
    return frame.words().language().equals("sv")
        ? back
        : back + "&lang=" + frame.words().language();
  }

  private Map<String, String> areas(Reading reading) {
    Map<String, String> areas = new LinkedHashMap<>();
    catalogue.areas(reading.revision()).forEach(area -> areas.put(area.area(), area.name()));
    return areas;
  }

  private Map<String, String> sources(Reading reading) {
    Map<String, String> sources = new LinkedHashMap<>();
    catalogue
        .sources(reading.revision())
        .forEach(source -> sources.put(source.source(), source.title()));
    return sources;
  }

  private List<String> types(Reading reading) {
    return catalogue.events(reading.revision()).stream()
        .map(EventRow::type)
        .distinct()
        .sorted()
        .toList();
  }
}

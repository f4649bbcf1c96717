package se.utfall.api.correction;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.figures.Csv;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.LocalPath;
import se.utfall.api.security.Roles;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;

/** The form in which an event is added, corrected or removed. */
@Controller("/redigera/handelse")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
final class EventController {
  private final EventFinder events;
  private final Correcting correcting;
  private final Templates templates;

  EventController(EventFinder events, Correcting correcting, Templates templates) {
    this.events = events;
    this.correcting = correcting;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> form(HttpRequest<?> request, Frame frame) {
    Query query = query(request);
    Optional<EventRow> event = events.named(request, query);
    Map<String, String> done =
        Map.of("sparad", "correction.saved", "borttagen", "correction.event.removed");
    String said = query.oneOf("klart", done, "");
    Notice notice = said.isEmpty() ? Notice.none() : Notice.done(frame.text(said));
    EventTyped typed =
        event.map(EventTyped::of).orElseGet(() -> EventTyped.fresh(query.text("area").orElse("")));
    return page(request, HttpStatus.OK, frame, event, typed, notice);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> write(HttpRequest<?> request, Frame frame, @Body EventTyped typed) {
    Optional<EventRow> event = events.named(request, query(request));
    return wrong(request, frame, event, typed, "event-corrections", row(event, typed))
        .orElseGet(
            () -> HttpResponse.seeOther(URI.create(events.address(frame, query(request), typed))));
  }

  /** Removes an event; until then it stands in answers about the past. */
  @Post("/ta-bort")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(HttpRequest<?> request, Frame frame, @Body EventTyped typed) {
    EventRow event =
        events
            .named(request, query(request))
            .orElseThrow(() -> ProblemException.badRequest("parameter 'title'", "is missing"));
    EventTyped whole = EventTyped.of(event).because(typed);
    return wrong(request, frame, Optional.of(event), whole, "event-removals", removal(event, whole))
        .orElseGet(() -> HttpResponse.seeOther(URI.create(events.removed(frame, query(request)))));
  }

  /** The form again with what keeps it from being written; empty when it is written. */
  private Optional<HttpResponse<?>> wrong(
      HttpRequest<?> request,
      Frame frame,
      Optional<EventRow> event,
      EventTyped typed,
      String kind,
      String row) {
    Optional<String> fault = Reasons.fault(frame, typed.reason());
    if (fault.isPresent()) {
      Notice notice = Notice.error(fault.get());
      return Optional.of(page(request, HttpStatus.BAD_REQUEST, frame, event, typed, notice));
    }
    var outcome = correcting.write(frame, kind, row, typed.reason());
    if (outcome instanceof Correcting.Refused refused) {
      Notice notice = Notice.error(refused.text());
      return Optional.of(
          page(request, HttpStatus.UNPROCESSABLE_ENTITY, frame, event, typed, notice));
    }
    if (outcome instanceof Correcting.Overtaken) {
      Optional<EventRow> now = events.named(request, query(request));
      String said = now.map(events::said).orElseGet(() -> frame.text("correction.none"));
      Notice notice = Notice.error(frame.text("correction.changed", said));
      EventTyped upon = now.map(typed::upon).orElse(typed);
      return Optional.of(page(request, HttpStatus.PRECONDITION_FAILED, frame, now, upon, notice));
    }
    if (outcome instanceof Correcting.Same) {
      Notice notice = Notice.error(frame.text("correction.same"));
      return Optional.of(page(request, HttpStatus.OK, frame, event, typed, notice));
    }
    return Optional.empty();
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      Frame frame,
      Optional<EventRow> event,
      EventTyped typed,
      Notice notice) {
    String back = LocalPath.of(query(request).text("till").orElse("/"));
    EventPage page = events.page(request, frame, event, typed, back);
    return HttpResponse.status(status)
        .body(templates.correctionEvent(frame, page, notice).render())
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  private static String row(Optional<EventRow> event, EventTyped typed) {
    return new Csv(
            "start",
            "end",
            "area",
            "type",
            "title",
            "source",
            "was_area",
            "was_start",
            "was_title",
            "seen")
        .row(
            typed.start(),
            typed.end(),
            typed.area(),
            typed.type(),
            typed.title(),
            typed.source(),
            event.map(EventRow::area).orElse(""),
            event.map(EventRow::startPeriod).orElse(""),
            event.map(EventRow::title).orElse(""),
            typed.seen())
        .text();
  }

  private static String removal(EventRow event, EventTyped typed) {
    return new Csv("was_area", "was_start", "was_title", "seen")
        .row(event.area(), event.startPeriod(), event.title(), typed.seen())
        .text();
  }

  private static Query query(HttpRequest<?> request) {
    return Query.of(request, "area", "start", "title", "till", "klart", "lang");
  }
}

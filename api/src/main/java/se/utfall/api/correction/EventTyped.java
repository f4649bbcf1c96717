package se.utfall.api.correction;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.page.Typed;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;

/**
 * What is typed to add or correct an event.
 *
 * @param seen what was said of the event when the form was opened; empty for a new one
 */
@Serdeable
public record EventTyped(
    @Nullable String start,
    @Nullable String end,
    @Nullable String area,
    @Nullable String type,
    @Nullable String title,
    @Nullable String source,
    @Nullable String reason,
    @Nullable String seen) {

  /** Replaces what a form did not send by empty texts. */
  public EventTyped {
    start = Typed.line(start);
    end = Typed.line(end);
    area = Typed.line(area);
    type = Typed.line(type);
    title = Typed.line(title);
    source = Typed.line(source);
    reason = Reasons.read(reason);
    seen = Typed.line(seen);
  }

  /** Nothing typed yet, in an area that may be known. */
  static EventTyped fresh(String area) {
    return new EventTyped("", "", area, "", "", "", "", "");
  }

  /** The event as it is. */
  static EventTyped of(EventRow event) {
    return new EventTyped(
        event.startPeriod(),
        event.endPeriod(),
        event.area(),
        event.type(),
        event.title(),
        event.source(),
        "",
        seen(event));
  }

  /** The same, typed upon the event as it is now. */
  EventTyped upon(EventRow now) {
    return new EventTyped(start, end, area, type, title, source, reason, seen(now));
  }

  /** The same for the reason of another form, which was opened on what that one has seen. */
  EventTyped because(EventTyped other) {
    return new EventTyped(start, end, area, type, title, source, other.reason, other.seen);
  }

  /** What is said of an event beside its name, as it is told apart from what is said later. */
  static String seen(EventRow event) {
    return Stream.of(event.endPeriod(), event.type(), event.source())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("|"));
  }
}

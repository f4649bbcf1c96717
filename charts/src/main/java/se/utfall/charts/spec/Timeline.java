package se.utfall.charts.spec;

import java.util.List;
import java.util.Objects;

/**
 * The layer of {@link ChartKind#TIMELINE}: what happened, on a true axis of time. Series, if there
 * are any, stand on the same axis, each in a strip of its own.
 *
 * @param events in order of their start
 * @param words what their forms mean
 */
public record Timeline(List<TimelineEvent> events, TimelineWords words) implements Layer {

  public Timeline {
    events = List.copyOf(events);
    Objects.requireNonNull(words, "words");
    for (int i = 1; i < events.size(); i++) {
      if (events.get(i).start().isBefore(events.get(i - 1).start())) {
        throw new IllegalArgumentException(
            "events must be in order of their start: " + events.get(i).title());
      }
    }
  }
}

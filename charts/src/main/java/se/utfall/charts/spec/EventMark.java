package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened: a numbered flag over the plot and its title below.
 *
 * @param date the first day
 * @param end the last day of an event that went on for a time
 */
public record EventMark(LocalDate date, Optional<LocalDate> end, String title) {

  public EventMark {
    Objects.requireNonNull(title, "title");
    if (end.isPresent() && end.get().isBefore(date)) {
      throw new IllegalArgumentException("end must not be before date: " + end.get());
    }
  }
}

package se.utfall.charts.spec;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened.
 *
 * @param start first day on which it can have begun
 * @param endExclusive the day after the last; of an event known to its month only, the day after
 *     that month
 * @param lasting whether it went on all that time, rather than happened at some point within it
 * @param when its time in words, for example "nov 2021"
 */
public record TimelineEvent(
    LocalDate start, LocalDate endExclusive, boolean lasting, String when, String title) {

  public TimelineEvent {
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(title, "title");
    if (!start.isBefore(endExclusive)) {
      throw new IllegalArgumentException("endExclusive must be after start: " + start);
    }
  }

  /** Whether it is known on which single day it happened. */
  public boolean isOfOneDay() {
    return start.plusDays(1).equals(endExclusive);
  }
}

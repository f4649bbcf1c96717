package se.utfall.api.review;

import java.time.LocalDate;
import java.util.Optional;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;

/** Says when measures must be decided and what that is counted from. */
final class ClockWords {
  private final Words words;

  ClockWords(Words words) {
    this.words = words;
  }

  /** By which day, that of the clock or an earlier one, and what the 30 days are counted from. */
  String sentence(MeasuresClock clock, LocalDate day) {
    PeriodWords periods = new PeriodWords(words);
    return day.isBefore(clock.due())
        ? words.text("review.next.decide", periods.day(day), periods.day(clock.due()))
        : words.text(
            clock.isExact() ? "review.clock" : "review.clock.without-day",
            periods.day(day),
            periods.day(clock.reported()));
  }

  /** That the day of the report is missing; empty if it is known or no clock runs. */
  String missingDay(Optional<MeasuresClock> clock) {
    return clock
        .filter(one -> !one.isExact())
        .map(one -> words.text("review.clock.missing", new PeriodWords(words).day(one.reported())))
        .orElse("");
  }
}

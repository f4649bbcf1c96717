package se.utfall.api.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import se.utfall.api.words.Words;

/**
 * How old a figure is: the time since the end of its period, in whole months, from two years on in
 * whole years.
 */
final class AgeWords {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final int MONTHS_UNTIL = 24;

  private final Words words;
  private final LocalDate today;

  /**
   * Seen from a moment.
   *
   * @param moment now, or the moment whose knowledge is shown
   */
  AgeWords(Words words, Instant moment) {
    this.words = words;
    this.today = moment.atZone(STOCKHOLM).toLocalDate();
  }

  /** The day from which ages are counted. */
  LocalDate today() {
    return today;
  }

  /** "5 månader gammal"; empty within the first month and before the period has ended. */
  String of(LocalDate periodBefore) {
    long months = Period.between(periodBefore, today).toTotalMonths();
    if (months < 1) {
      return "";
    }
    return months < MONTHS_UNTIL
        ? words.text(months == 1 ? "overview.age.month" : "overview.age.months", months)
        : words.text("overview.age.years", months / 12);
  }
}

package se.utfall.db.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * The moment that an answer is wanted for: what was known then.
 *
 * @param instant the last moment whose commits count, to the microsecond
 */
public record AsOf(Instant instant) {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Cuts to the microsecond, the precision of the store. */
  public AsOf {
    instant = instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** The end of a day in Stockholm. */
  public static AsOf endOf(LocalDate day) {
    return new AsOf(
        day.plusDays(1).atStartOfDay(STOCKHOLM).toInstant().minus(1, ChronoUnit.MICROS));
  }

  /**
   * Reads a date, which means the end of that day in Stockholm, or an instant with its zone.
   *
   * @throws IllegalArgumentException if the text is neither, or lies outside the years 1900 to 2999
   */
  public static AsOf parse(String text) {
    try {
      AsOf asOf =
          text.length() == 10
              ? endOf(LocalDate.parse(text))
              : new AsOf(OffsetDateTime.parse(text).toInstant());
      int year = asOf.instant.atZone(STOCKHOLM).getYear();
      if (year >= 1900 && year <= 2999) {
        return asOf;
      }
    } catch (DateTimeParseException neither) {
      // told below together with years that no clock of ours has shown
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is neither a date (2024-01-22) nor an instant (2024-01-22T08:00:00Z)");
  }
}

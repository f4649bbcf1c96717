package se.utfall.api.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/** Says periods: short for an axis or a cell, and as a part of a sentence. */
public final class PeriodWords {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  private final Words words;

  /** In the language of these words. */
  public PeriodWords(Words words) {
    this.words = words;
  }

  /** Short: "2023", "maj 2023", "kvartal 3 2023", "2022–2023". */
  public String label(Period period) {
    String year = period.text().substring(0, 4);
    return switch (period.frequency()) {
      case A -> year;
      case M -> words.text("period.month", month(period.from()), year);
      case D -> day(period.from());
      case I -> range(period);
      default -> words.text("period." + period.frequency(), number(period.text()), year);
    };
  }

  /** As part of a sentence: "i maj 2023", "den 31 maj 2023", "2023", "vecka 7 2023". */
  public String when(Period period) {
    return words.text("period.in." + period.frequency(), label(period));
  }

  /** Whether the period has no preposition of its own in a Swedish sentence. */
  public static boolean standsBare(Period period) {
    return period.frequency() != Frequency.M && period.frequency() != Frequency.D;
  }

  /** A day: "9 mars 2025". */
  public String day(LocalDate day) {
    return words.text(
        "period.day",
        Integer.toString(day.getDayOfMonth()),
        month(day),
        Integer.toString(day.getYear()));
  }

  /** A moment, in Stockholm: "9 mars 2025 kl. 20.15". */
  public String moment(Instant instant) {
    LocalDate day = instant.atZone(STOCKHOLM).toLocalDate();
    return words.text("period.moment", day(day), clock(instant));
  }

  /** The time of day in Stockholm: "20.15". */
  public String clock(Instant instant) {
    String time = CLOCK.format(instant.atZone(STOCKHOLM));
    return words.text("period.clock", time.substring(0, 2), time.substring(2));
  }

  private String month(LocalDate day) {
    return words.text("month." + day.getMonthValue());
  }

  private String range(Period period) {
    LocalDate last = period.before().minusDays(1);
    boolean wholeYears =
        period.from().getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    return wholeYears
        ? years(period.from().getYear(), last.getYear())
        : day(period.from()) + "–" + day(last);
  }

  private static String years(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  private static String number(String text) {
    return text.substring(6).replaceFirst("^0", "");
  }
}

package se.utfall.api.words;

import java.time.LocalDateTime;
import java.time.ZoneId;
import se.utfall.db.revision.Reading;

/** Says of a page that it shows what was known at a moment that has passed. */
public final class AsOfWords {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private AsOfWords() {}

  /** The notice; empty for a page of now. */
  public static String of(Words words, Reading reading) {
    if (!reading.isPast()) {
      return "";
    }
    LocalDateTime at = LocalDateTime.ofInstant(reading.knownAt(), STOCKHOLM);
    String time = at.toLocalTime().withNano(0).toString();
    return words.text(
        "page.asOf", new PeriodWords(words).day(at.toLocalDate()), time.substring(0, 5));
  }
}

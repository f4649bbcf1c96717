package se.utfall.api.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;

/**
 * What a report says of itself.
 *
 * @param asOf the moment whose knowledge it shows
 */
record ReportCover(String title, Instant asOf, Words words) {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** "Visar vad som var känt den 21 november 2026 klockan 21.22." */
  String known() {
    PeriodWords periods = new PeriodWords(words);
    LocalDate day = asOf.atZone(STOCKHOLM).toLocalDate();
    return words.text("report.known", periods.day(day), periods.clock(asOf));
  }
}

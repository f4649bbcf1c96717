package se.utfall.api.profile;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;

/**
 * Whether figures of two series in one period mean the same: neither is of another definition than
 * the rest (SDMX status D), and no break (status B) up to then stands in one series that goes
 * through it unbroken in the other.
 */
final class SameDefinition {
  private static final String BREAK = "B";
  private static final String OTHER = "D";

  private SameDefinition() {}

  static boolean of(
      SeriesFigures one, ObservationRow ofOne, SeriesFigures other, ObservationRow ofOther) {
    boolean isUsual = Stream.of(ofOne, ofOther).noneMatch(row -> row.status().equals(OTHER));
    LocalDate at = ofOne.periodFrom();
    return isUsual && shares(one, other, at) && shares(other, one, at);
  }

  private static boolean shares(SeriesFigures broken, SeriesFigures other, LocalDate at) {
    return breaks(broken, at)
        .allMatch(
            when ->
                breaks(other, at).anyMatch(when::equals)
                    || other.observations().stream()
                        .noneMatch(row -> row.periodFrom().isBefore(when)));
  }

  private static Stream<LocalDate> breaks(SeriesFigures series, LocalDate at) {
    return series.observations().stream()
        .filter(row -> row.status().equals(BREAK) && !row.periodFrom().isAfter(at))
        .map(ObservationRow::periodFrom);
  }
}

package se.utfall.api.exitprogramme;

import java.util.Objects;
import java.util.Optional;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/**
 * What is known of a measure for a year: what is told, what was worked out, or why there is
 * neither.
 */
record Cell(
    Measure measure, Optional<Told> told, Optional<Worked> worked, Optional<Absence> absence) {

  /** A figure as an indicator tells it. */
  record Told(IndicatorRow indicator, ObservationRow row) {}

  Cell {
    Objects.requireNonNull(measure, "measure");
    if (absence.isPresent() == (told.isPresent() || worked.isPresent())) {
      throw new IllegalArgumentException(measure + " is neither known nor lacking");
    }
  }

  static Cell told(Measure measure, Told told) {
    return new Cell(measure, Optional.of(told), Optional.empty(), Optional.empty());
  }

  static Cell without(Measure measure, Absence absence) {
    return new Cell(measure, Optional.empty(), Optional.empty(), Optional.of(absence));
  }

  /** The same with what was worked out. */
  Cell with(Worked amount) {
    return new Cell(measure, told, Optional.of(amount), Optional.empty());
  }

  boolean isKnown() {
    return absence.isEmpty();
  }

  boolean isHidden() {
    return absence.filter(Absence.HIDDEN::equals).isPresent();
  }
}

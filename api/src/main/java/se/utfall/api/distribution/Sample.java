package se.utfall.api.distribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.api.analysis.Study;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The values whose spread is asked for.
 *
 * @param study the series that was asked about
 * @param places the figures and where each stands
 * @param absent how many places have no figure
 * @param level of the areas whose values they are; empty for a series over time
 * @param period of all values; empty when each has its own
 * @param weights the series that says what each value counts for
 */
record Sample(
    Study study,
    String level,
    List<Place> places,
    int absent,
    Optional<Period> period,
    Optional<Study> weights) {

  /**
   * A figure.
   *
   * @param name of its area, or its period
   * @param weight what it counts for; empty when that is not asked or not known
   */
  record Place(String name, ObservationRow row, OptionalDouble weight) {}

  Sample {
    places = List.copyOf(places);
  }

  /** Whether the values are those of areas at one time. */
  boolean isOfAreas() {
    return period.isPresent();
  }
}

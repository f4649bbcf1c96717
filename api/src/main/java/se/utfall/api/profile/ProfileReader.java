package se.utfall.api.profile;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/**
 * Reads what the page of an area is made of, each in one query: all values of the area, those of
 * the areas above and beside it in the periods of its latest figures, and what breaks the series
 * above. Only where a series of the area is broken are those above it read whole.
 */
@Singleton
final class ProfileReader {
  private final FigureReader figures;

  ProfileReader(FigureReader figures) {
    this.figures = figures;
  }

  /**
   * The indicators that are measured at the level of the area or in several areas within it.
   *
   * @param every all indicators with their series
   */
  List<Measured> read(Reading reading, List<Figures> every, Located located) {
    Map<String, Set<String>> compared = located.compared();
    List<Picked> picked =
        every.stream()
            .map(one -> Picked.of(one, located, compared))
            .filter(Picked::isMeasured)
            .toList();
    Map<Long, List<ObservationRow>> values =
        whole(reading, picked.stream().flatMap(one -> one.own().stream()).toList());
    List<Picked> filled = picked.stream().map(one -> one.filled(values)).toList();
    Map<Long, String> periods = new HashMap<>();
    filled.forEach(one -> periods.putAll(one.periods()));
    Map<Long, List<ObservationRow>> atPeriod = figures.observationsIn(reading, periods);
    Map<Long, List<ObservationRow>> broken =
        figures.breaks(
            reading,
            filled.stream()
                .flatMap(one -> one.above().stream())
                .mapToLong(SeriesFigures::series)
                .toArray());
    Map<Long, List<ObservationRow>> above =
        whole(
            reading,
            filled.stream().filter(Picked::isBroken).flatMap(one -> one.above().stream()).toList());
    return filled.stream()
        .map(one -> one.measured(located, new Picked.Others(atPeriod, broken, above)))
        .toList();
  }

  private Map<Long, List<ObservationRow>> whole(Reading reading, List<SeriesFigures> series) {
    return figures.observations(
        reading, reading.revision(), series.stream().mapToLong(SeriesFigures::series).toArray());
  }
}

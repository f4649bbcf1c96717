package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/**
 * An indicator that is measured at the level of an area, or in several areas within it.
 *
 * @param figures the indicator with its series of the area; without any where there is none
 * @param latest the last value that is a figure, else the last value
 * @param above its series of the same members in the areas that the area lies within, the nearest
 *     first; of their values at least that in the same period and those that break the series
 * @param beside the areas of the level in the period of the latest figure; none without a figure
 * @param isAtLevel whether any area of the level has it
 * @param levels where several areas can be compared: the level of the area and those below
 */
record Measured(
    Figures figures,
    Optional<ObservationRow> latest,
    List<SeriesFigures> above,
    AreaFigures beside,
    boolean isAtLevel,
    List<String> levels) {

  Measured {
    requireNonNull(figures);
    requireNonNull(latest);
    above = List.copyOf(above);
    requireNonNull(beside);
    levels = List.copyOf(levels);
  }

  IndicatorRow indicator() {
    return figures.indicator();
  }

  /** The series of the area; empty where there is none. */
  Optional<SeriesFigures> series() {
    return figures.headline();
  }

  /** The members that it is taken at; none for those that the indicator says itself. */
  Map<String, String> members() {
    return series().map(SeriesFigures::members).orElse(Map.of());
  }

  /** The latest figure; empty where there is none that may be shown. */
  Optional<ObservationRow> latestFigure() {
    return latest.filter(FigureWords::isFigure);
  }

  /** The last of the values that can be compared which is a figure. */
  static Optional<ObservationRow> latestFigure(SeriesFigures series) {
    return series.comparable().observations().stream()
        .filter(FigureWords::isFigure)
        .reduce((earlier, later) -> later);
  }
}

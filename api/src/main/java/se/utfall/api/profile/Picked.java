package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The series of an indicator that the page of an area needs.
 *
 * @param figures the indicator
 * @param own the series of the area
 * @param latest its latest figure; empty before its values are known, and where there is none that
 *     may be shown
 * @param above those of the areas that it lies within, the nearest first
 * @param level those of all areas of its level
 * @param levels where several areas can be compared
 */
record Picked(
    Figures figures,
    Optional<SeriesFigures> own,
    Optional<ObservationRow> latest,
    List<SeriesFigures> above,
    List<SeriesFigures> level,
    List<String> levels) {
  /** SDMX CL_OBS_STATUS of a value that is expected and not measured. */
  private static final String FORECAST = "F";

  /** SDMX CL_OBS_STATUS of the first value after a break. */
  private static final String BREAK = "B";

  /**
   * The values of other areas, by the number of their series.
   *
   * @param atPeriod in the period of the latest figure of the area
   * @param broken those that break a series above
   * @param whole all values of the series above, where that of the area is broken
   */
  record Others(
      Map<Long, List<ObservationRow>> atPeriod,
      Map<Long, List<ObservationRow>> broken,
      Map<Long, List<ObservationRow>> whole) {

    private SeriesFigures above(SeriesFigures series) {
      if (whole.containsKey(series.series())) {
        return FigureReader.filled(series, whole);
      }
      List<ObservationRow> known =
          Stream.of(broken, atPeriod)
              .flatMap(rows -> rows.getOrDefault(series.series(), List.of()).stream())
              .distinct()
              .toList();
      return FigureReader.filled(series, Map.of(series.series(), known));
    }
  }

  Picked {
    requireNonNull(figures);
    requireNonNull(own);
    requireNonNull(latest);
    above = List.copyOf(above);
    level = List.copyOf(level);
    levels = List.copyOf(levels);
  }

  /**
   * What is needed of an indicator, without values.
   *
   * @param compared which areas are compared, by level
   */
  static Picked of(Figures figures, Located located, Map<String, Set<String>> compared) {
    Map<String, List<SeriesFigures>> byArea =
        figures.series().stream().collect(Collectors.groupingBy(SeriesFigures::area));
    Optional<SeriesFigures> own =
        Optional.ofNullable(byArea.get(located.here().area()))
            .flatMap(there -> new Figures(figures.indicator(), List.of(), there).headline());
    List<String> levels =
        compared.entrySet().stream()
            .filter(level -> !located.isOwn(level.getKey()) || own.isPresent())
            .filter(level -> level.getValue().stream().filter(byArea::containsKey).count() > 1)
            .map(Map.Entry::getKey)
            .toList();
    return new Picked(
        figures,
        own,
        Optional.empty(),
        own.isEmpty() ? List.of() : alike(byArea, located.above(), own),
        alike(byArea, compared.get(located.here().level()), own),
        levels);
  }

  /** The series of these areas with the members of the one of the area; all without such. */
  private static List<SeriesFigures> alike(
      Map<String, List<SeriesFigures>> byArea,
      Iterable<String> areas,
      Optional<SeriesFigures> own) {
    Stream.Builder<SeriesFigures> found = Stream.builder();
    for (String area : areas) {
      byArea.getOrDefault(area, List.of()).stream()
          .filter(one -> own.isEmpty() || one.members().equals(own.get().members()))
          .findFirst()
          .ifPresent(found);
    }
    return found.build().toList();
  }

  boolean isMeasured() {
    return !level.isEmpty() || !levels.isEmpty();
  }

  /** The same with the values of the area. */
  Picked filled(Map<Long, List<ObservationRow>> values) {
    Optional<SeriesFigures> known =
        own.map(one -> FigureReader.filled(one, values))
            .filter(one -> !one.observations().isEmpty());
    return new Picked(figures, known, known.flatMap(Measured::latestFigure), above, level, levels);
  }

  boolean isBroken() {
    return own.stream()
        .flatMap(one -> one.observations().stream())
        .anyMatch(row -> row.status().equals(BREAK));
  }

  /** The period of the latest figure, for each series above and beside. */
  Map<Long, String> periods() {
    Map<Long, String> periods = new HashMap<>();
    latest.ifPresent(
        row ->
            Stream.concat(above.stream(), level.stream())
                .forEach(one -> periods.put(one.series(), row.period())));
    return periods;
  }

  Measured measured(Located located, Others others) {
    AreaFigures beside =
        new AreaFigures(
            figures.indicator(),
            own.map(SeriesFigures::members).orElse(Map.of()),
            Optional.empty(),
            Optional.of(located.here().level()),
            latest.map(ObservationRow::period).map(Period::parse),
            latest.isEmpty() ? List.of() : level.stream().map(one -> area(one, others)).toList());
    return new Measured(
        new Figures(figures.indicator(), List.of(), own.stream().toList()),
        latest.or(() -> own.flatMap(SeriesFigures::latest)),
        above.stream().map(others::above).toList(),
        beside,
        !level.isEmpty(),
        levels);
  }

  private static AreaFigure area(SeriesFigures one, Others others) {
    return new AreaFigure(
        one.area(),
        one.areaName(),
        others.atPeriod().getOrDefault(one.series(), List.of()).stream()
            .filter(row -> !row.status().equals(FORECAST))
            .findFirst(),
        Optional.empty(),
        OptionalDouble.empty());
  }
}

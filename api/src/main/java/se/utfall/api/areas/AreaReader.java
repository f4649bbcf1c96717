package se.utfall.api.areas;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Reads the figures of many areas, for one period or as whole series. */
@Singleton
public final class AreaReader {
  /** From the coarsest to the finest. */
  public static final List<String> LEVELS =
      List.of("kommun", "stadsområde", "mellanområde", "primärområde");

  private final SelectionReader selections;
  private final CatalogueRepository catalogue;

  AreaReader(SelectionReader selections, CatalogueRepository catalogue) {
    this.selections = selections;
    this.catalogue = catalogue;
  }

  /**
   * The figures that are chosen.
   *
   * @throws se.utfall.api.problem.ProblemException 404 for an indicator or area that the reader
   *     cannot see, 400 for members that leave several series in each area
   */
  public AreaFigures read(Reading reading, AreaChoice choice) {
    Selection asked = choice.selection();
    Figures counted = selections.everySeries(reading, asked);
    Map<String, String> members = new OneSort(counted, "member").among(asked::wants);
    Optional<Figures> divided =
        choice.denominator().map(code -> selections.selected(reading, whole(code, asked)));
    Map<String, SeriesFigures> tops = byArea(counted, members);
    Map<String, SeriesFigures> bases =
        divided
            .map(all -> byArea(all, new OneSort(all, "denominator").like(members)))
            .orElse(Map.of());
    List<AreaRow> within = within(catalogue.areas(reading.revision()), asked.areas());
    String level = choice.level().orElseGet(() -> fullest(within, tops));
    List<AreaRow> areas =
        within.stream()
            .filter(area -> area.level().equals(level))
            .filter(area -> tops.containsKey(area.area()) || bases.containsKey(area.area()))
            .toList();
    Optional<Period> period =
        choice
            .period()
            .or(
                () ->
                    LatestCommon.of(
                        areas.stream()
                            .filter(area -> tops.containsKey(area.area()))
                            .filter(area -> divided.isEmpty() || bases.containsKey(area.area()))
                            .map(area -> pair(tops, bases, area.area()))
                            .toList()));
    return new AreaFigures(
        counted.indicator(),
        members,
        divided.map(Figures::indicator),
        Optional.of(level),
        period,
        areas.stream()
            .map(
                area ->
                    new AreaFigure(
                        area.area(),
                        area.name(),
                        row(tops.get(area.area()), period),
                        row(bases.get(area.area()), period),
                        OptionalDouble.empty()))
            .toList());
  }

  /**
   * The series of each area at a level, and of another indicator beside them.
   *
   * @param asked the indicator, members and time; areas that it names say nothing here
   * @throws se.utfall.api.problem.ProblemException as {@link #read}
   */
  public AreaSeries series(
      Reading reading, Selection asked, String level, Optional<AreaSeries.Beside> other) {
    Figures all = selections.everySeries(reading, asked);
    Map<String, String> members = new OneSort(all, "member").among(asked::wants);
    Set<String> areas =
        catalogue.areas(reading.revision()).stream()
            .filter(area -> area.level().equals(level))
            .map(AreaRow::area)
            .collect(Collectors.toSet());
    return new AreaSeries(
        at(areas, all, members),
        other.map(
            beside -> {
              Figures second = selections.selected(reading, whole(beside.indicator(), asked));
              return at(areas, second, new OneSort(second, beside.parameter()).like(members));
            }));
  }

  private static Figures at(Set<String> areas, Figures all, Map<String, String> members) {
    return new Figures(
        all.indicator(),
        all.members(),
        all.series().stream()
            .filter(series -> areas.contains(series.area()) && series.members().equals(members))
            .toList());
  }

  private static List<SeriesFigures> pair(
      Map<String, SeriesFigures> tops, Map<String, SeriesFigures> bases, String area) {
    return bases.containsKey(area)
        ? List.of(tops.get(area), bases.get(area))
        : List.of(tops.get(area));
  }

  /** Every series of an indicator, in the time that is asked for. */
  private static Selection whole(String indicator, Selection asked) {
    return new Selection(indicator, List.of(), Map.of(), asked.from(), asked.to());
  }

  private static Map<String, SeriesFigures> byArea(Figures figures, Map<String, String> members) {
    return figures.series().stream()
        .filter(series -> series.members().equals(members))
        .collect(Collectors.toMap(SeriesFigures::area, Function.identity(), (one, other) -> one));
  }

  private static List<AreaRow> within(List<AreaRow> tree, List<String> wanted) {
    Map<String, AreaRow> byCode = new HashMap<>();
    tree.forEach(area -> byCode.put(area.area(), area));
    return tree.stream()
        .filter(area -> wanted.isEmpty() || isWithin(area, wanted, byCode))
        .toList();
  }

  private static boolean isWithin(AreaRow area, List<String> wanted, Map<String, AreaRow> byCode) {
    Optional<AreaRow> up = Optional.of(area);
    for (int step = 0; step <= LEVELS.size() && up.isPresent(); step++) {
      if (wanted.contains(up.get().area())) {
        return true;
      }
      up = up.map(AreaRow::parent).map(byCode::get);
    }
    return false;
  }

  private static String fullest(List<AreaRow> areas, Map<String, SeriesFigures> tops) {
    Map<String, Long> counts =
        areas.stream()
            .filter(area -> tops.containsKey(area.area()))
            .collect(Collectors.groupingBy(AreaRow::level, Collectors.counting()));
    String fullest = LEVELS.get(0);
    for (String level : LEVELS) {
      if (counts.getOrDefault(level, 0L) >= counts.getOrDefault(fullest, 0L)) {
        fullest = level;
      }
    }
    return fullest;
  }

  private static Optional<ObservationRow> row(SeriesFigures series, Optional<Period> period) {
    return Optional.ofNullable(series)
        .flatMap(
            found ->
                found.observations().stream()
                    .filter(row -> !row.status().equals("F"))
                    .filter(
                        row -> period.map(Period::text).filter(row.period()::equals).isPresent())
                    .findFirst());
  }
}

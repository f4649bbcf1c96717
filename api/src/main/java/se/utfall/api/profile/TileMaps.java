package se.utfall.api.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.revision.Reading;

/** Reads what the areas of a city have of an indicator, to lay them out as tiles. */
@Singleton
final class TileMaps {
  private final AreaReader areas;

  TileMaps(AreaReader areas) {
    this.areas = areas;
  }

  /**
   * The areas around the one of the page; empty where it is not known where they lie, and where
   * none has a figure that may be shown.
   *
   * @param chosen an indicator with all its series
   * @param members the members that it is taken at; none for those that it says itself
   */
  Optional<TileMap> of(
      Reading reading,
      Branches branches,
      Located located,
      Figures chosen,
      Map<String, String> members) {
    List<AreaRow> quarters = located.tree().children(located.root().area());
    if (quarters.isEmpty() || quarters.stream().anyMatch(one -> Compass.of(one.name()).isEmpty())) {
      return Optional.empty();
    }
    Among among =
        new Among(
            chosen.indicator().code(),
            level(located, chosen),
            new Located(located.tree(), located.root()),
            members,
            Optional.empty());
    try {
      return Tiles.of(branches, located, areas.read(reading, among.choice()))
          .map(tiles -> tiles.map(quarters));
    } catch (ProblemException severalSeries) {
      return Optional.empty();
    }
  }

  /** The level of most areas in the city that have the indicator, the finer of two. */
  private static String level(Located located, Figures chosen) {
    Set<String> known =
        chosen.series().stream()
            .map(SeriesFigures::area)
            .filter(area -> located.tree().isWithin(area, List.of(located.root().area())))
            .collect(Collectors.toSet());
    return count(located, Tiles.SMALLER, known) >= count(located, Tiles.QUARTER, known)
        ? Tiles.SMALLER
        : Tiles.QUARTER;
  }

  private static long count(Located located, String level, Set<String> known) {
    return located.tree().at(level).stream().filter(known::contains).count();
  }
}

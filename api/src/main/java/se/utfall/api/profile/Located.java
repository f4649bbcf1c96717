package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.charts.AreaTree;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;

/** An area and where it lies. */
record Located(AreaTree tree, AreaRow here) {

  Located {
    requireNonNull(tree);
    requireNonNull(here);
  }

  /** Codes of the areas that it lies within, the nearest first. */
  List<String> above() {
    return tree.above(here.area()).stream().map(AreaRow::area).toList();
  }

  /** The area that all others around it lie within. */
  AreaRow root() {
    return tree.above(here.area()).stream().reduce((near, far) -> far).orElse(here);
  }

  /**
   * Which areas are compared with each other, by level: all of its own level, and at those below
   * the ones that lie within it.
   */
  Map<String, Set<String>> compared() {
    List<String> levels = AreaReader.LEVELS;
    Map<String, Set<String>> compared = new LinkedHashMap<>();
    for (String level : levels.subList(levels.indexOf(here.level()), levels.size())) {
      compared.put(
          level,
          tree.at(level).stream()
              .filter(area -> isOwn(level) || tree.isWithin(area, List.of(here.area())))
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    return compared;
  }

  /** Whether a level is that of the area. */
  boolean isOwn(String level) {
    return here.level().equals(level);
  }
}

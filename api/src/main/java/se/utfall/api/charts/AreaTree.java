package se.utfall.api.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;

/** Which area lies within which. */
final class AreaTree {
  private static final int DEEPEST = 8;

  private final Map<String, AreaRow> byCode = new HashMap<>();

  AreaTree(List<AreaRow> areas) {
    areas.forEach(area -> byCode.put(area.area(), area));
  }

  Optional<String> level(String area) {
    return Optional.ofNullable(byCode.get(area)).map(AreaRow::level);
  }

  /** The areas that all of these lie within, the nearest first. */
  List<AreaRow> over(Collection<String> areas) {
    return areas.stream()
        .map(this::above)
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElse(List.of());
  }

  /** Those that an area lies within, the nearest first. */
  List<AreaRow> above(String area) {
    List<AreaRow> above = new ArrayList<>();
    AreaRow at = byCode.get(area);
    while (at != null && above.size() < DEEPEST) {
      at = at.parent() == null ? null : byCode.get(at.parent());
      if (at != null) {
        above.add(at);
      }
    }
    return above;
  }

  /** The one among these that all the others lie within. */
  Optional<String> highest(Collection<String> areas) {
    return areas.stream()
        .filter(
            one ->
                areas.stream()
                    .allMatch(other -> other.equals(one) || isWithin(other, List.of(one))))
        .findFirst();
  }

  /** Whether an area is one of these or lies within one. */
  boolean isWithin(String area, Collection<String> areas) {
    return areas.contains(area) || above(area).stream().anyMatch(up -> areas.contains(up.area()));
  }
}

package se.utfall.api.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;

/** Which area lies within which. */
public final class AreaTree {
  private static final int DEEPEST = 8;

  private final Map<String, AreaRow> byCode = new HashMap<>();

  private final List<AreaRow> rows;

  /** Of all areas, in their order. */
  public AreaTree(List<AreaRow> areas) {
    rows = List.copyOf(areas);
    areas.forEach(area -> byCode.put(area.area(), area));
  }

  /** The area of this code; empty if there is none. */
  public Optional<AreaRow> area(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Those that lie within no other. */
  public List<AreaRow> roots() {
    return rows.stream().filter(row -> row.parent() == null).toList();
  }

  /** Those that lie next within an area. */
  public List<AreaRow> children(String area) {
    return rows.stream().filter(row -> area.equals(row.parent())).toList();
  }

  /** Codes of the areas at a level. */
  public List<String> at(String level) {
    return rows.stream().filter(row -> row.level().equals(level)).map(AreaRow::area).toList();
  }

  Optional<String> level(String area) {
    return area(area).map(AreaRow::level);
  }

  /** The areas that all of these lie within, the nearest first. */
  List<AreaRow> over(Collection<String> areas) {
    return areas.stream()
        .map(this::above)
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElse(List.of());
  }

  /** Those that an area lies within, the nearest first. */
  public List<AreaRow> above(String area) {
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
  public boolean isWithin(String area, Collection<String> areas) {
    return areas.contains(area) || above(area).stream().anyMatch(up -> areas.contains(up.area()));
  }
}

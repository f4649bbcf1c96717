package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The indicator of a page that is compared among areas.
 *
 * @param indicator its code
 * @param name its name
 * @param map the areas as tiles; empty where it is not known where they lie
 * @param levels the areas of each level; empty where no level has several that can be compared
 */
public record OpenComparison(
    String indicator, String name, Optional<TileMap> map, List<LevelComparison> levels) {

  /** Copies the list. */
  public OpenComparison {
    requireNonNull(map);
    levels = List.copyOf(levels);
  }
}

package se.utfall.api.dashboard;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.problem.DataProblem;

/**
 * A tile as the store keeps it.
 *
 * @param show {@code figure}, {@code chart}, or the code of a kind of chart
 */
@Serdeable
record TileEntry(
    @Nullable String indicator,
    @Nullable String area,
    @Nullable Map<String, String> members,
    @Nullable String show) {

  static TileEntry of(Tile tile) {
    return new TileEntry(
        tile.indicator(), tile.area().orElse(null), tile.members(), tile.showing().code());
  }

  /** What it means; empty when it cannot be understood. */
  Optional<Tile> tile() {
    return Showing.find(show == null ? Showing.FIGURE.code() : show)
        .filter(showing -> indicator != null && !indicator.isBlank())
        .filter(showing -> members == null || members.values().stream().allMatch(m -> m != null))
        .map(
            showing ->
                new Tile(
                    indicator.strip(),
                    Optional.ofNullable(area).filter(code -> !code.isBlank()),
                    members == null ? Map.of() : members,
                    showing));
  }

  /** Why it cannot be understood. */
  DataProblem problem(long row) {
    if (indicator == null || indicator.isBlank()) {
      return new DataProblem(row, "indicator", "missing", "has no indicator");
    }
    if (members != null && members.containsValue(null)) {
      return new DataProblem(row, "members", "invalid", "names a dimension without its member");
    }
    return new DataProblem(
        row,
        "show",
        "invalid",
        "is '" + show + "'; allowed: " + String.join(", ", Showing.codes()));
  }
}

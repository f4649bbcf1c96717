package se.utfall.api.dashboard;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.problem.DataProblem;

/**
 * A tile as a program writes it: what it is of, or the number alone of one that stays as it is.
 *
 * @param number its place in the view before, from 1; counts for nothing beside an indicator
 * @param show {@code figure}, {@code chart}, or the code of a kind of chart
 */
@Serdeable
record TileEdit(
    @Nullable Integer number,
    @Nullable String indicator,
    @Nullable String area,
    @Nullable Map<String, String> members,
    @Nullable String show) {
  static final TileEdit NOTHING = new TileEdit(null, null, null, null, null);

  /** What it means in a view that was of these tiles; empty when it cannot be understood. */
  Optional<Tile> tile(List<Tile> before) {
    if (!isNumberAlone()) {
      return entry().tile();
    }
    return number > 0 && number <= before.size()
        ? Optional.of(before.get(number - 1))
        : Optional.empty();
  }

  /** Why it cannot be understood. */
  DataProblem problem(long row) {
    return isNumberAlone()
        ? new DataProblem(row, "number", "unknown", "is " + number + "; there is no such tile")
        : entry().problem(row);
  }

  /** Whether it is named by its place alone. */
  boolean isNumberAlone() {
    return number != null && Stream.of(indicator, area, members, show).allMatch(one -> one == null);
  }

  private TileEntry entry() {
    return new TileEntry(indicator, area, members, show);
  }
}

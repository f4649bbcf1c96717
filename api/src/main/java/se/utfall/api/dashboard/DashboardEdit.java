package se.utfall.api.dashboard;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import se.utfall.api.problem.DataProblem;

/**
 * A view as a program writes it.
 *
 * @param removed numbers of tiles that the caller does not see and that are to go; see {@link
 *     HiddenTiles}
 */
@Serdeable
record DashboardEdit(
    @Nullable String title,
    @Nullable String purpose,
    @Nullable Boolean shared,
    @Nullable List<TileEdit> tiles,
    @Nullable List<Integer> removed) {

  /** Replaces lists that are not there by empty ones. */
  DashboardEdit {
    tiles = tiles == null ? List.of() : tiles;
    removed = removed == null ? List.of() : removed;
  }

  /** Whether tiles are named by the numbers that they have in one version of the view. */
  boolean hasNumbers() {
    return !removed.isEmpty()
        || tiles.stream().anyMatch(tile -> tile != null && tile.isNumberAlone());
  }

  /** What is written of a view that was of these tiles; a 422 names each that is not understood. */
  DashboardDraft draft(List<Tile> before) {
    List<Tile> read = new ArrayList<>();
    List<DataProblem> problems = new ArrayList<>();
    for (TileEdit tile : tiles) {
      long row = read.size() + problems.size() + 1;
      TileEdit named = tile == null ? TileEdit.NOTHING : tile;
      named.tile(before).ifPresentOrElse(read::add, () -> problems.add(named.problem(row)));
    }
    DashboardDesk.refuse(problems);
    return new DashboardDraft(
        title == null ? "" : title,
        purpose == null ? "" : purpose,
        Boolean.TRUE.equals(shared),
        read);
  }
}

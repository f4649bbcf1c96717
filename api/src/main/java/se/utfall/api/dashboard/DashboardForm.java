package se.utfall.api.dashboard;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.page.ListMove;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.ProblemException;

/**
 * What is typed on the page on which a view is changed, and the button that was pressed. All of it
 * is kept whichever button that is.
 *
 * @param version the version that it was typed upon
 * @param series the series of each tile in the words of an address, in order; {@link #KEPT} where
 *     the tile is not shown
 * @param show how each tile is shown, in order
 * @param indicator code of the indicator of a tile that may be added
 * @param area code of its area; empty for what the indicator shows first
 * @param newShow how it is shown
 * @param diagram address of what may be added instead
 * @param action {@code save}, {@code indicator} or {@code address} (adds that), or {@code up:3},
 *     {@code down:3}, {@code remove:3}
 */
@Serdeable
record DashboardForm(
    @Nullable String title,
    @Nullable String purpose,
    @Nullable Boolean shared,
    @Nullable Integer version,
    @Nullable List<String> series,
    @Nullable List<String> show,
    @Nullable String indicator,
    @Nullable String area,
    @Nullable String newShow,
    @Nullable String diagram,
    @Nullable String action) {
  /** Stands for a tile that the owner may not see any more, and leaves it as it is. */
  static final String KEPT = "-";

  /** The view after this. */
  DashboardDraft applied(List<Tile> before) {
    return new DashboardDraft(
        Typed.text(title),
        Typed.text(purpose),
        Boolean.TRUE.equals(shared),
        more(ListMove.parse(action).applied(tiles(before))));
  }

  /** The tiles as they are chosen, before any button; as they were when that cannot be read. */
  List<Tile> chosen(List<Tile> before) {
    try {
      return tiles(before);
    } catch (ProblemException unreadable) {
      return before;
    }
  }

  /** Whether there is nothing more to do than to keep it. */
  boolean isDone() {
    return "save".equals(action);
  }

  private List<Tile> more(List<Tile> tiles) {
    if ("address".equals(action)) {
      tiles.add(TileAddress.read(Typed.text(diagram)));
    } else if ("indicator".equals(action)) {
      Optional<String> named = Optional.of(Typed.text(area)).filter(code -> !code.isEmpty());
      tiles.add(new Tile(Typed.text(indicator), named, Map.of(), showing(newShow)));
    }
    return tiles;
  }

  private List<Tile> tiles(List<Tile> before) {
    List<String> asked = series == null ? List.of() : series;
    List<String> shown = show == null ? List.of() : show;
    if (asked.size() != before.size() || shown.size() != before.size()) {
      throw ProblemException.badRequest(
          "the fields 'series' and 'show'", "are not there once for each tile");
    }
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      tiles.add(tile(before.get(i), asked.get(i), shown.get(i)));
    }
    return tiles;
  }

  private static Tile tile(Tile before, String series, String show) {
    return series.equals(KEPT)
        ? before
        : TileAddress.read(before.indicator(), series, showing(show));
  }

  /** How a tile is to be shown. */
  static Showing showing(@Nullable String code) {
    return Showing.find(code == null ? "" : code)
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "the field 'show'",
                    "is '" + code + "'; allowed: " + String.join(", ", Showing.codes())));
  }
}

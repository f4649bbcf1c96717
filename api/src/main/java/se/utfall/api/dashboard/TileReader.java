package se.utfall.api.dashboard;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.figures.ThemeReader;
import se.utfall.db.revision.Reading;

/** Reads the series of tiles, as far as the reader may see them. */
@Singleton
final class TileReader {
  private final FigureReader figures;
  private final ThemeReader values;

  TileReader(FigureReader figures, ThemeReader values) {
    this.figures = figures;
    this.values = values;
  }

  /**
   * The indicator of each tile with its one series and that series' values, all read at once: empty
   * for an indicator that the reader does not see, without a series where there is none such.
   */
  List<Optional<Figures>> read(Reading reading, List<Tile> tiles) {
    List<Optional<Figures>> chosen = series(reading, tiles);
    List<Figures> filled =
        values.withValues(
            reading,
            chosen.stream().flatMap(Optional::stream).toList(),
            Optional.empty(),
            Optional.empty());
    int next = 0;
    List<Optional<Figures>> found = new ArrayList<>();
    for (Optional<Figures> one : chosen) {
      found.add(one.isPresent() ? Optional.of(filled.get(next++)) : one);
    }
    return found;
  }

  /** The same without values. */
  List<Optional<Figures>> series(Reading reading, List<Tile> tiles) {
    Map<String, Optional<Figures>> known = new HashMap<>();
    return tiles.stream()
        .map(
            tile ->
                known
                    .computeIfAbsent(tile.indicator(), code -> every(reading, code))
                    .map(all -> only(all, tile)))
        .toList();
  }

  /** All series of an indicator without their values; empty if the reader does not see it. */
  Optional<Figures> every(Reading reading, String indicator) {
    return figures.withoutValues(reading, indicator);
  }

  /** The indicator with the one series that a tile is of, or with none. */
  static Figures only(Figures all, Tile tile) {
    List<SeriesFigures> wanted = all.series().stream().filter(tile::wants).toList();
    return new Figures(
        all.indicator(),
        all.members(),
        new Figures(all.indicator(), all.members(), wanted).headline().stream().toList());
  }
}

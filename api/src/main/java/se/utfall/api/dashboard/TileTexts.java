package se.utfall.api.dashboard;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Tiles as the text that the store keeps. */
@Singleton
final class TileTexts {
  private static final Argument<List<TileEntry>> ENTRIES = Argument.listOf(TileEntry.class);

  private final ObjectMapper json;

  TileTexts(ObjectMapper json) {
    this.json = json;
  }

  List<Tile> read(String text) {
    try {
      return json.readValue(text, ENTRIES).stream()
          .map(TileEntry::tile)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  String write(List<Tile> tiles) {
    try {
      return json.writeValueAsString(ENTRIES, tiles.stream().map(TileEntry::of).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

package se.utfall.api.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.figures.SeriesRow;
import se.utfall.db.revision.Reading;

/**
 * Reads which series there are. What was read of now is kept until a revision changes it, by the
 * reader's roles; new values of known series do not.
 */
@Singleton
final class LayoutReader {
  /** Of all layouts together; a store of a million series has one of some 60 MB for each role. */
  private static final long MOST_SERIES = 2_000_000;

  private static final Duration UNUSED = Duration.ofMinutes(15);

  private static final Weigher<Key, Layout> SIZE = (key, layout) -> 1 + layout.size();

  private final FigureRepository store;
  private final ObjectMapper json;
  private final Cache<Key, Layout> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_SERIES)
          .weigher(SIZE)
          .expireAfterAccess(UNUSED)
          .build();

  private record Key(String mark, String roles) {}

  LayoutReader(FigureRepository store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  Layout read(Reading reading) {
    return reading.isPast()
        ? made(store.allSeries(reading.revision(), reading.roles()))
        : kept.get(
            new Key(store.layoutMark(), reading.roles()),
            key -> made(store.allSeries(reading.revision(), reading.roles())));
  }

  /** The series of one indicator. */
  List<SeriesFigures> read(Reading reading, String indicator) {
    return reading.isPast()
        ? made(store.seriesOf(reading.revision(), reading.roles(), indicator)).of(indicator)
        : read(reading).of(indicator);
  }

  private Layout made(List<SeriesRow> rows) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Map<String, String>> members = new HashMap<>();
    UnaryOperator<String> once = text -> texts.computeIfAbsent(text, same -> same);
    LinkedHashMap<String, List<SeriesFigures>> byIndicator = new LinkedHashMap<>();
    for (SeriesRow row : rows) {
      byIndicator
          .computeIfAbsent(row.indicator(), indicator -> new ArrayList<>())
          .add(
              new SeriesFigures(
                  row.series(),
                  once.apply(row.area()),
                  once.apply(row.areaName()),
                  members.computeIfAbsent(row.members(), this::members),
                  List.of()));
    }
    return new Layout(byIndicator);
  }

  /** Member by dimension from the text of the store. */
  Map<String, String> members(String text) {
    try {
      return new TreeMap<>(json.readValue(text, Argument.mapOf(String.class, String.class)));
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}

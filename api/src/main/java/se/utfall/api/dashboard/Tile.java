package se.utfall.api.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;

/**
 * One part of a view, without its figures.
 *
 * @param indicator code of the indicator
 * @param area code of the area; empty for the series that the indicator shows first
 * @param members member by dimension; a dimension that is not named is left to the indicator
 * @param showing how it is shown
 * @throws ProblemException 400 for a text that cannot be stored
 */
record Tile(String indicator, Optional<String> area, Map<String, String> members, Showing showing) {

  Tile {
    requireNonNull(indicator);
    requireNonNull(area);
    members = Collections.unmodifiableMap(new TreeMap<>(members));
    requireNonNull(showing);
    boolean isPlain =
        Stream.of(
                Stream.of(indicator),
                area.stream(),
                members.entrySet().stream().map(Map.Entry::toString))
            .flatMap(texts -> texts)
            .noneMatch(text -> text.indexOf('\0') >= 0);
    if (!isPlain) {
      throw ProblemException.badRequest("a tile", "holds the character U+0000");
    }
  }

  /** Whether this is a series of it. */
  boolean wants(SeriesFigures series) {
    return area.map(series.area()::equals).orElse(true)
        && members.entrySet().stream()
            .allMatch(one -> one.getValue().equals(series.members().get(one.getKey())));
  }

  /** Whether both are of the same series, however they are shown. */
  boolean isOfSameSeries(Tile other) {
    return indicator.equals(other.indicator)
        && area.equals(other.area)
        && members.equals(other.members);
  }

  /** The same, shown in another way. */
  Tile with(Showing other) {
    return new Tile(indicator, area, members, other);
  }
}

package se.utfall.api.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import jakarta.inject.Singleton;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.overview.IndicatorLines.MadeFrom;

/**
 * Keeps the lines of indicators by all that they are made from, so that after a revision only those
 * whose figures or definitions are others are made anew.
 */
@Singleton
public final class KeptLines {
  private static final long MOST_BYTES = 24_000_000;
  private static final int BYTES_OF_A_VALUE = 200;
  private static final Weigher<MadeFrom, Line> BYTES =
      (from, line) -> 2_000 + 2 * line.toString().length() + BYTES_OF_A_VALUE * values(from);

  private final Cache<MadeFrom, Line> kept =
      Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher(BYTES).build();

  /** The line of an indicator that leads to its page. */
  public Line of(IndicatorLines lines, Figures figures) {
    return kept.get(lines.from(figures), from -> lines.of(figures));
  }

  private static int values(MadeFrom from) {
    return from.headline().map(SeriesFigures::observations).map(rows -> rows.size()).orElse(0);
  }
}

package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rows of a series by season of the year: all Januaries, all Februaries and so on. A time t
 * belongs to year ⌊t⌋ and to season ⌊(t − ⌊t⌋) · seasons⌋ + 1.
 */
final class Seasons {

  /** Times are at the middle of their period: rounding never moves one into the next season. */
  private static final double ROUNDING = 1e-6;

  private final long[] cells;
  private final int[][] positions;

  /**
   * Errors: {@link IllegalArgumentException} when two rows fall in one season of one year, which
   * means that the number of seasons is not that of the series.
   */
  Seasons(double[] times, int perYear) {
    cells = Arrays.stream(times).mapToLong(t -> cell(t, perYear)).toArray();
    for (int i = 1; i < cells.length; i++) {
      if (cells[i] == cells[i - 1]) {
        throw new IllegalArgumentException(
            "seasons " + perYear + ": two values fall in one season of one year");
      }
    }
    positions =
        IntStream.range(0, perYear)
            .mapToObj(
                season ->
                    IntStream.range(0, cells.length)
                        .filter(i -> Math.floorMod(cells[i], perYear) == season)
                        .toArray())
            .toArray(int[][]::new);
  }

  int count() {
    return positions.length;
  }

  /** How many seasons of the series have this many years or more. */
  int longest() {
    return Arrays.stream(positions).mapToInt(p -> p.length).max().orElse(0);
  }

  /** The numbers of one season, from 0, in time order. */
  double[] of(int season, double[] numbers) {
    return Arrays.stream(positions[season]).mapToDouble(i -> numbers[i]).toArray();
  }

  /** Whether there are whole years alone: no season of any year lacks its value. */
  boolean areWhole() {
    var n = cells.length;
    return n > 0
        && n % count() == 0
        && Math.floorMod(cells[0], count()) == 0
        && cells[n - 1] - cells[0] == n - 1;
  }

  private static long cell(double time, int perYear) {
    var year = Math.floor(time + ROUNDING);
    var season = (int) Math.floor((time - year + ROUNDING) * perYear);
    return (long) year * perYear + Math.min(perYear - 1, Math.max(0, season));
  }
}

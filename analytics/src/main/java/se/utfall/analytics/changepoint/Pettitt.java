package se.utfall.analytics.changepoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pettitt's test: is there a time before which the values are higher, or lower, than after it, by
 * more than chance? It uses the order of the values alone, so one stray value cannot decide. It
 * finds one shift; of several, the one that parts the ranks best.
 *
 * <pre>
 * U_t = 2 · (rank_1 + … + rank_t) − t(n + 1)      average ranks of ties
 * K   = max |U_t|
 * p   = min(1, 2 exp(−6K² / (n³ + n²)))
 * </pre>
 *
 * <p>p is an approximation, good below about 0.5, for independent values; those that resemble their
 * neighbours get too small a p. All values equal: K = 0, p = 1, no shift.
 *
 * <p>Source: A. N. Pettitt (1979), A non-parametric approach to the change-point problem, Applied
 * Statistics 28.
 *
 * @param n values compared
 * @param path U_t for t = 1 … n; negative where values so far are low
 * @param k K
 * @param lastRowsBefore rows of the last value before the shift; several where K is reached at
 *     several times, none when K is 0
 * @param p two-sided p of K
 * @param levels the shift at the first of those rows
 */
public record Pettitt(
    int n,
    List<Long> path,
    long k,
    List<Integer> lastRowsBefore,
    double p,
    Optional<Levels> levels) {

  public Pettitt {
    path = List.copyOf(path);
    lastRowsBefore = List.copyOf(lastRowsBefore);
  }

  /** The test of one value or more. */
  static Pettitt of(Values values) {
    var path = path(values.toArray());
    var n = path.length;
    var k = LongStream.of(path).map(Math::abs).max().orElse(0);
    var at = IntStream.range(0, k == 0 ? 0 : n - 1).filter(t -> Math.abs(path[t]) == k).toArray();
    return new Pettitt(
        n,
        LongStream.of(path).boxed().toList(),
        k,
        values.rows(IntStream.of(at)),
        p(k, n),
        IntStream.of(at).mapToObj(t -> values.levels(t + 1)).findFirst());
  }

  /** The approximate p of K among n values. */
  static double p(double k, double n) {
    return Math.min(1, 2 * Math.exp(-6 * k * k / (n * n * n + n * n)));
  }

  /** 1 when values are higher after the shift, −1 when lower, 0 when K is reached both ways. */
  int sign() {
    var rises = path.contains(-k);
    var falls = path.contains(k);
    return rises == falls ? 0 : rises ? 1 : -1;
  }

  private static long[] path(double[] values) {
    var path = Ranks.doubled(values);
    var sum = 0L;
    for (int t = 0; t < path.length; t++) {
      sum += path[t] - (path.length + 1L);
      path[t] = sum;
    }
    return path;
  }
}

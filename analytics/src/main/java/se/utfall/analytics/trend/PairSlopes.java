package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The slopes of all pairs of points, found by rank from the smallest.
 *
 * <p>Up to 150 points every slope is computed. Beyond that a sample tells between which limits the
 * ranks sought must lie, with room to spare; the pairs within are counted ({@link SlopeBand}), so
 * that the answer is certain, and only they are looked at. Their number grows as n to the power
 * 1.5. Pairs of equal values (slope 0) are counted apart, since there can be very many.
 *
 * <p>The sample is drawn with a fixed seed: it decides how soon the answer comes, never what it is.
 */
final class PairSlopes {

  private static final int EVERY = 150;

  /** More slopes than this are not listed at once (32 MB). */
  private static final int MOST_LISTED = 4_000_000;

  /** Share of a slope within which rounding can put two pairs in the wrong order. */
  private static final double NOISE = 1e-11;

  /** No slope of figures up to 1e100 is as steep. */
  private static final double BEYOND = 1e120;

  private final double[] times;
  private final double[] values;

  private final int mostListed;

  /** Points at strictly rising times. */
  PairSlopes(double[] times, double[] values) {
    this(times, values, MOST_LISTED);
  }

  /** Points at strictly rising times, of whose slopes no more than so many are listed at once. */
  PairSlopes(double[] times, double[] values, int mostListed) {
    this.times = times;
    this.values = values;
    this.mostListed = mostListed;
  }

  /** Slopes at these ascending ranks from 1, straight between neighbours where not whole. */
  double[] atRanks(double... ranks) {
    var whole =
        DoubleStream.of(ranks)
            .flatMap(rank -> DoubleStream.of(Math.floor(rank), Math.ceil(rank)))
            .mapToLong(rank -> (long) rank)
            .toArray();
    var slopes = values.length <= EVERY ? pick(every(), whole, 0) : amongMany(whole);
    var found = new double[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      var part = ranks[i] - whole[2 * i];
      found[i] = slopes[2 * i] + part * (slopes[2 * i + 1] - slopes[2 * i]);
    }
    return found;
  }

  private static double[] pick(double[] slopes, long[] ranks, long below) {
    var places = new int[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      places[i] = (int) (ranks[i] - below - 1);
    }
    Ranks.place(slopes, places);
    return IntStream.of(places).mapToDouble(place -> slopes[place]).toArray();
  }

  /** All of them, in no particular order; only for few points. */
  double[] every() {
    var n = values.length;
    var slopes = new double[n * (n - 1) / 2];
    var next = 0;
    for (int i = 0; i < n; i++) {
      var time = times[i];
      var value = values[i];
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = (values[j] - value) / (times[j] - time);
      }
    }
    return slopes;
  }

  private double[] amongMany(long[] ranks) {
    var pairs = (long) values.length * (values.length - 1) / 2;
    var level = 0L;
    for (long t : MannKendall.tieGroups(values)) {
      level += t * (t - 1) / 2;
    }
    var falling = (pairs - level - PairSigns.sum(values, values)) / 2;
    var notRising = falling + level;
    var sample = new SlopeSample(times, values);
    var fallingRanks = Arrays.stream(ranks).filter(rank -> rank <= falling).toArray();
    var risingRanks = Arrays.stream(ranks).filter(rank -> rank > notRising).toArray();
    var found = new double[ranks.length];
    var fallingSlopes = between(sample, fallingRanks, Double.NEGATIVE_INFINITY, 0);
    var risingSlopes = between(sample, risingRanks, 0, Double.POSITIVE_INFINITY);
    System.arraycopy(fallingSlopes, 0, found, 0, fallingSlopes.length);
    System.arraycopy(
        risingSlopes, 0, found, found.length - risingSlopes.length, risingSlopes.length);
    return found;
  }

  /** Slopes at ranks that all lie between these limits. */
  private double[] between(SlopeSample sample, long[] ranks, double lowest, double highest) {
    if (ranks.length == 0) {
      return new double[0];
    }
    var first = ranks[0];
    var last = ranks[ranks.length - 1];
    for (int room = 1; ; room *= 2) {
      var low = Math.max(lowest, outward(sample.below(first, room), -1));
      var high = Math.min(highest, outward(sample.above(last, room), 1));
      var band = new SlopeBand(times, values, low, Math.max(low, high));
      if (band.holds(first) && band.holds(last)) {
        return band.within() <= mostListed
            ? pick(band.slopes(), ranks, band.below())
            : Arrays.stream(ranks).mapToDouble(r -> crowded(sample, r, low, high)).toArray();
      }
    }
  }

  /**
   * The slope of one rank between limits that hold too many: one slope may fill them, else halve.
   */
  private double crowded(SlopeSample sample, long rank, double lowest, double highest) {
    var guess = sample.near(rank);
    if (new SlopeBand(times, values, outward(guess, -1), outward(guess, 1)).holds(rank)) {
      return guess;
    }
    var low = Math.max(lowest, -BEYOND);
    var high = Math.min(highest, BEYOND);
    while (true) {
      var middle = low / 2 + high / 2;
      if (high - low <= NOISE * Math.abs(middle)) {
        return middle;
      }
      var band = new SlopeBand(times, values, low, middle);
      if (band.holds(rank) && band.within() <= mostListed) {
        return pick(band.slopes(), new long[] {rank}, band.below())[0];
      }
      if (band.holds(rank)) {
        high = middle;
      } else {
        low = middle;
      }
    }
  }

  /** A limit moved by what rounding can hide. */
  private static double outward(double limit, int sign) {
    return Double.isInfinite(limit) ? limit : limit + sign * NOISE * Math.abs(limit);
  }
}

package se.utfall.analytics.trend;

import java.util.stream.DoubleStream;

/**
 * The slopes of all pairs of very many points, found by rank.
 *
 * <p>{@link RisingSlopes} finds those above 0, and those below 0 with the values turned upside
 * down. Pairs of equal values, slope 0, are but counted, since there can be very many.
 */
final class ManySlopes {

  /** More slopes than this, or than {@link #LISTED_EACH} for each point, are not listed at once. */
  private static final int MOST_LISTED = 1_000_000;

  private static final int LISTED_EACH = 16;

  private final double[] times;
  private final double[] values;
  private final long falling;
  private final long level;
  private final long rising;
  private final int mostListed;
  private final double[] drawn;
  private RisingSlopes fall;
  private RisingSlopes rise;

  /** Two points or more at strictly rising times, and the test of the values. */
  ManySlopes(double[] times, double[] values, MannKendall test) {
    this(times, values, test, Math.max(MOST_LISTED, LISTED_EACH * values.length));
  }

  /** The same when no more than so many slopes are listed at once. */
  ManySlopes(double[] times, double[] values, MannKendall test, int mostListed) {
    this.times = times;
    this.values = values;
    this.mostListed = mostListed;
    drawn = SlopeSample.draw(times, values);
    var pairs = (long) values.length * (values.length - 1) / 2;
    level = test.tieGroups().stream().mapToLong(t -> t * (t - 1L) / 2).sum();
    falling = (pairs - level - test.s()) / 2;
    rising = pairs - level - falling;
  }

  /** Slopes at ranks from 1, straight between neighbours where not whole. */
  double[] atRanks(double... ranks) {
    return DoubleStream.of(ranks).map(this::atRank).toArray();
  }

  private double atRank(double rank) {
    var first = (long) Math.floor(rank);
    var last = (long) Math.ceil(rank);
    if (last <= falling) {
      var turned = fall().at(falling + 1 - last, falling + 1 - first);
      return PairSlopes.between(rank, -turned[1], -turned[0]);
    }
    if (first > falling + level) {
      var found = rise().at(first - falling - level, last - falling - level);
      return PairSlopes.between(rank, found[0], found[1]);
    }
    // About level: of the two neighbours at least one may be 0.
    var below = first <= falling ? -fall().at(1, 1)[0] : 0;
    var above = last > falling + level ? rise().at(1, 1)[0] : 0;
    return PairSlopes.between(rank, below, above);
  }

  private RisingSlopes rise() {
    if (rise == null) {
      rise = new RisingSlopes(times, values, new SlopeSample(drawn, 1), rising, mostListed);
    }
    return rise;
  }

  private RisingSlopes fall() {
    if (fall == null) {
      fall =
          new RisingSlopes(
              times, upsideDown(values), new SlopeSample(drawn, -1), falling, mostListed);
    }
    return fall;
  }

  private static double[] upsideDown(double[] values) {
    return DoubleStream.of(values).map(value -> -value).toArray();
  }
}

package se.utfall.analytics.trend;

/**
 * The slopes above 0 of all pairs of very many points, found by rank without looking at most of
 * them.
 *
 * <p>A sample tells about where a rank lies. The order of the points there tells exactly how many
 * slopes are below ({@link SlopeOrder}), and so how far the rank still is; a step or two later few
 * slopes are left between two limits, and only they are looked at. An answer counts only when it is
 * farther from the limits than rounding reaches, so that it is the very slope that sorting all of
 * them would have put at that rank. Where no such limits are found, every pair is looked at ({@link
 * EverySlope}).
 *
 * <p>Source: J. Matoušek (1991), Randomized optimal algorithm for slope selection, Information
 * Processing Letters 39; M. B. Dillencourt, D. M. Mount and N. S. Netanyahu (1992), A randomized
 * algorithm for slope selection, International Journal of Computational Geometry and Applications
 * 2.
 */
final class RisingSlopes {

  private static final int ROUNDS = 12;

  /** Rounds that may come nearer without looking at slopes. */
  private static final int APPROACHES = 6;

  /** Sampled slopes between place and rank below which the slopes about the rank are looked at. */
  private static final int NEAR = 12;

  /** Passed pairs for each point beyond which sorting anew is quicker. */
  private static final int FAR = 48;

  /** Beyond as many pairs (a second of work) slopes that rounding may hide are taken as one. */
  private static final long MOST_LOOKED_AT = 200_000_000;

  private final int n;
  private final long notRising;
  private final long rising;
  private final int mostListed;
  private final SlopeSample sample;
  private final SlopeOrder order;
  private final PassedSlopes passed;
  private final EverySlope every;
  private final double share;
  private int place = -1;

  /**
   * @param rising how many of the pairs rise
   * @param mostListed how many slopes may be listed at once
   */
  RisingSlopes(double[] times, double[] values, SlopeSample sample, long rising, int mostListed) {
    n = values.length;
    notRising = (long) n * (n - 1) / 2 - rising;
    this.rising = rising;
    this.mostListed = mostListed;
    this.sample = sample;
    order = new SlopeOrder(times, values);
    passed = new PassedSlopes(times, values, mostListed);
    every = new EverySlope(times, values);
    share = (double) rising / sample.size();
  }

  /** Slopes at a rank among the rising, from 1 for the smallest, and at the same or the next. */
  double[] at(long first, long last) {
    for (int round = 0; round < ROUNDS; round++) {
      var away = place < 0 ? first / share : (first - below()) / share;
      var guess = Math.max(0, place) + away;
      var room = 3 * Math.sqrt(Math.min(Math.abs(away), sample.size())) + 1 + round;
      if (round < APPROACHES && (place < 0 || Math.abs(away) > NEAR) && approach(guess)) {
        continue;
      }
      var low = sample.cutAtOrBelow(guess - room, order);
      var high = sample.cutAtOrAbove(guess + room, order);
      if ((high - low) * share > mostListed) {
        return crowded(first, last, sample.at((int) guess));
      }
      var found = between(low, high, first, last);
      if (found.length > 0) {
        return found;
      }
    }
    return new double[] {
      every.at(first, 0, Double.POSITIVE_INFINITY), every.at(last, 0, Double.POSITIVE_INFINITY)
    };
  }

  private long below() {
    return order.below() - notRising;
  }

  /** Whether there is a nearer place to go to; then it is gone to. */
  private boolean approach(double guess) {
    var nearer = sample.cutAtOrBelow(Math.rint(guess), order);
    if (nearer == place) {
      return false;
    }
    go(nearer);
    return true;
  }

  private void go(int to) {
    var slope = sample.cut(to, order);
    if (place < 0 || Math.abs(to - place) * share > FAR * n) {
      order.sort(slope);
    } else {
      order.move(slope, null);
    }
    place = to;
  }

  /** Empty when these limits do not hold the ranks for certain. */
  private double[] between(int low, int high, long first, long last) {
    go(low);
    var below = below();
    if (below >= first) {
      return new double[0];
    }
    var lowest = sample.cut(low, order);
    var highest = sample.cut(high, order);
    passed.clear();
    order.move(highest, passed);
    place = high;
    if (below() < last || passed.count() != below() - below) {
      return new double[0];
    }
    var found = passed.at((int) (first - below - 1), (int) (last - below - 1));
    var certain =
        found[0] >= lowest + order.noise(lowest) && found[1] <= highest - order.noise(highest);
    return certain ? found : new double[0];
  }

  /** Slopes about which there are too many to list: very many pairs have one slope. */
  private double[] crowded(long first, long last, double crowd) {
    if (notRising + rising > MOST_LOOKED_AT) {
      return new double[] {crowd, crowd};
    }
    var near = 2 * order.noise(crowd);
    var lowest = Math.max(0, crowd - near);
    return new double[] {
      every.at(first, lowest, crowd + near), every.at(last, lowest, crowd + near)
    };
  }
}

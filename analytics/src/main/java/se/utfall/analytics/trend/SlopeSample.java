package se.utfall.analytics.trend;

import java.util.SplittableRandom;

/** A few of very many pair slopes, to tell about where a rank lies. */
final class SlopeSample {

  private static final long SEED = 1968;

  private final double[] slopes;
  private final double pairs;

  SlopeSample(double[] times, double[] values) {
    var n = values.length;
    var random = new SplittableRandom(SEED);
    pairs = n * (n - 1.0) / 2;
    slopes = new double[8 * n];
    for (int k = 0; k < slopes.length; k++) {
      var i = random.nextInt(n);
      var j = random.nextInt(n - 1);
      j += j >= i ? 1 : 0;
      slopes[k] = (values[j] - values[i]) / (times[j] - times[i]);
    }
  }

  /**
   * A slope that very likely lies below this rank; −∞ beyond the sample.
   *
   * @param room how many times four standard errors to keep off
   */
  double below(long rank, int room) {
    return at((int) Math.floor(rank / pairs * slopes.length - margin(room)));
  }

  /** A slope that very likely lies above this rank; ∞ beyond the sample. */
  double above(long rank, int room) {
    return at((int) Math.ceil(rank / pairs * slopes.length + margin(room)));
  }

  /** A slope that lies somewhere about this rank. */
  double near(long rank) {
    return at((int) Math.min(slopes.length - 1, rank / pairs * slopes.length));
  }

  private double margin(int room) {
    return room * 2 * Math.sqrt(slopes.length);
  }

  private double at(int place) {
    if (place < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (place >= slopes.length) {
      return Double.POSITIVE_INFINITY;
    }
    Ranks.place(slopes, new int[] {place});
    return slopes[place];
  }
}

package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A few of very many rising pair slopes, sorted, to tell about where a rank lies.
 *
 * <p>It is drawn with a fixed seed: it decides how soon an answer comes, never what it is.
 */
final class SlopeSample {

  private static final long SEED = 1968;

  /** Slopes drawn for each point. */
  private static final int EACH = 2;

  private final double[] rising;

  /** Those with this sign of the slopes drawn, and with it taken away. */
  SlopeSample(double[] drawn, int sign) {
    var slopes = new double[drawn.length];
    var count = 0;
    for (double slope : drawn) {
      slopes[count] = sign * slope;
      count += slopes[count] > 0 ? 1 : 0;
    }
    rising = count == 0 ? new double[] {1} : Arrays.copyOf(slopes, count);
    Arrays.sort(rising);
  }

  /** Slopes of pairs drawn by lot. */
  static double[] draw(double[] times, double[] values) {
    var n = values.length;
    var random = new SplittableRandom(SEED);
    var slopes = new double[EACH * n];
    for (int k = 0; k < slopes.length; k++) {
      var bits = random.nextLong();
      var i = (int) ((bits >>> 32) * n >>> 32);
      var j = (int) ((bits & 0xFFFFFFFFL) * (n - 1) >>> 32);
      j += j >= i ? 1 : 0;
      slopes[k] = (values[j] - values[i]) / (times[j] - times[i]);
    }
    return slopes;
  }

  /** How many there are: at least one, which is made up where none was drawn. */
  int size() {
    return rising.length;
  }

  /** The sampled slope at this place, from 0 for the smallest. */
  double at(int place) {
    return rising[Math.max(0, Math.min(rising.length - 1, place))];
  }

  /** The nearest place, not above this one, with a cut just below it and above all before it. */
  int cutAtOrBelow(double place, SlopeOrder order) {
    var k = (int) Math.max(0, Math.min(rising.length, Math.floor(place)));
    while (crowds(k, order)) {
      k--;
    }
    return k;
  }

  /** The nearest such place not below this one. */
  int cutAtOrAbove(double place, SlopeOrder order) {
    var k = (int) Math.max(0, Math.min(rising.length, Math.ceil(place)));
    while (crowds(k, order)) {
      k++;
    }
    return k;
  }

  /** A slope between the sampled slopes before a place and those from it on: from 0 to ∞. */
  double cut(int place, SlopeOrder order) {
    if (place == 0) {
      return 0;
    }
    return place == rising.length
        ? Double.POSITIVE_INFINITY
        : Math.max(0, rising[place] - 2 * order.noise(rising[place]));
  }

  /** Whether rounding can hide on which side of the cut the slope before it lies. */
  private boolean crowds(int place, SlopeOrder order) {
    if (place == 0 || place == rising.length) {
      return false;
    }
    var before = rising[place - 1];
    return before + 2 * order.noise(before) >= cut(place, order);
  }
}

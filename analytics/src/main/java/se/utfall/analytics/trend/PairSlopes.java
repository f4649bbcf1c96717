package se.utfall.analytics.trend;

import java.util.stream.DoubleStream;

/** The slopes of all pairs of points, found by rank from the smallest. */
final class PairSlopes {

  /** Up to this many points every slope is computed; beyond it only those near the ranks sought. */
  static final int EVERY = 150;

  private final double[] times;
  private final double[] values;

  /** Points at strictly rising times. */
  PairSlopes(double[] times, double[] values) {
    this.times = times;
    this.values = values;
  }

  /** Slopes at these ascending ranks from 1, straight between neighbours where not whole. */
  double[] atRanks(double... ranks) {
    var whole =
        DoubleStream.of(ranks)
            .flatMap(rank -> DoubleStream.of(Math.floor(rank), Math.ceil(rank)))
            .mapToLong(rank -> (long) rank)
            .toArray();
    var slopes = atWholeRanks(whole);
    var found = new double[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      var part = ranks[i] - whole[2 * i];
      found[i] = slopes[2 * i] + part * (slopes[2 * i + 1] - slopes[2 * i]);
    }
    return found;
  }

  private double[] atWholeRanks(long[] ranks) {
    var slopes = all();
    var places = new int[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      places[i] = (int) ranks[i] - 1;
    }
    Ranks.place(slopes, places);
    var found = new double[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      found[i] = slopes[places[i]];
    }
    return found;
  }

  private double[] all() {
    var n = values.length;
    var slopes = new double[n * (n - 1) / 2];
    var next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    return slopes;
  }
}

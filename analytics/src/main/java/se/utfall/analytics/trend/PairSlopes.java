package se.utfall.analytics.trend;

/**
 * The slopes of all pairs of points, found by rank from the smallest: the very numbers that sorting
 * all of them would give.
 *
 * <p>Up to {@value #EVERY} points every slope is computed; beyond that, {@link ManySlopes} finds
 * the ranks without.
 */
final class PairSlopes {

  private static final int EVERY = 150;

  private PairSlopes() {}

  /**
   * Slopes at ascending ranks from 1, straight between neighbours where not whole.
   *
   * @param times strictly rising
   * @param test the Mann–Kendall test of the values
   */
  static double[] atRanks(double[] times, double[] values, MannKendall test, double... ranks) {
    return values.length <= EVERY
        ? atRanks(every(times, values), ranks)
        : new ManySlopes(times, values, test).atRanks(ranks);
  }

  /** The slopes of all pairs, in no particular order; only for few points. */
  static double[] every(double[] times, double[] values) {
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

  private static double[] atRanks(double[] slopes, double[] ranks) {
    var places = new int[2 * ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      places[2 * i] = (int) Math.floor(ranks[i]) - 1;
      places[2 * i + 1] = (int) Math.ceil(ranks[i]) - 1;
    }
    Ranks.place(slopes, places);
    var found = new double[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      found[i] = between(ranks[i], slopes[places[2 * i]], slopes[places[2 * i + 1]]);
    }
    return found;
  }

  /** Straight between the slopes at the whole ranks about this one. */
  static double between(double rank, double below, double above) {
    return below + (rank - Math.floor(rank)) * (above - below);
  }
}

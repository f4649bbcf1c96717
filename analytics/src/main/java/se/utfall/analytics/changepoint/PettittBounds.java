package se.utfall.analytics.changepoint;

import se.utfall.analytics.series.Series;

/**
 * How far approximate figures can move Pettitt's K, wherever within their bounds the truth lies.
 *
 * <pre>
 * U_t = sum over i ≤ t &lt; j of sign(y_i − y_j),  each sign at its lowest and at its highest
 * </pre>
 *
 * <p>Pairs are taken one by one, so the range can be wider than what is possible, never narrower.
 * Figures with only bounds take no part, as in the test.
 *
 * @param surelyFalling no figures within the bounds have a smaller largest U
 * @param surelyRising no figures within the bounds have a smaller largest −U
 * @param largestK no figures within the bounds have a larger K
 */
record PettittBounds(long surelyFalling, long surelyRising, long largestK) {

  /** Beyond this many values the range is not computed but taken to be everything. */
  static final int LARGEST = 5_000;

  static PettittBounds of(Series series) {
    var low = series.valuedLowers();
    var high = series.valuedUppers();
    var n = low.length;
    if (n > LARGEST) {
      return new PettittBounds(0, 0, (long) n * n);
    }
    var lowest = 0L;
    var highest = 0L;
    var falling = 0L;
    var rising = 0L;
    var largest = 0L;
    for (int t = 0; t < n; t++) {
      for (int i = 0; i < t; i++) {
        lowest -= sign(low[i], high[t]);
        highest -= sign(high[i], low[t]);
      }
      for (int j = t + 1; j < n; j++) {
        lowest += sign(low[t], high[j]);
        highest += sign(high[t], low[j]);
      }
      falling = Math.max(falling, lowest);
      rising = Math.max(rising, -highest);
      largest = Math.max(largest, Math.max(-lowest, highest));
    }
    return new PettittBounds(falling, rising, largest);
  }

  /** The K that is certain in one direction: 1 for a rise, −1 for a fall. */
  long smallestK(int direction) {
    return direction > 0 ? surelyRising : surelyFalling;
  }

  private static int sign(double a, double b) {
    return a > b ? 1 : a < b ? -1 : 0;
  }
}

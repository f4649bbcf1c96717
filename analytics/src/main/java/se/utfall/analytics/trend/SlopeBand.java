package se.utfall.analytics.trend;

/**
 * The pairs of points whose slope lies from one limit to another, counted and listed without
 * looking at all the others.
 *
 * <p>With {@code key_b(i) = y_i − b·(t_i − t_0)}, the slope of a pair i &lt; j is above b exactly
 * when key_b(j) &gt; key_b(i). Between the order of the points by their keys at the lower limit and
 * that at the upper limit, exactly the pairs with a slope between the two have changed places.
 *
 * <p>Source: M. B. Dillencourt, D. M. Mount and N. S. Netanyahu (1992), A randomized algorithm for
 * slope selection, International Journal of Computational Geometry and Applications 2; J. Matoušek
 * (1991), Randomized optimal algorithm for slope selection, Information Processing Letters 39.
 */
final class SlopeBand {

  private final double[] times;
  private final double[] values;
  private final int[] upperOrder;
  private final int[] placesInUpper;
  private final long below;
  private final long within;

  /** Closed limits; infinite for none. A limit of 0 is open: equal values are not in a band. */
  SlopeBand(double[] times, double[] values, double lowest, double highest) {
    this.times = times;
    this.values = values;
    var lowerOrder = order(lowest, lowest != 0);
    upperOrder = order(highest, highest == 0);
    var place = new int[values.length];
    for (int i = 0; i < place.length; i++) {
      place[upperOrder[i]] = i;
    }
    placesInUpper = new int[place.length];
    for (int i = 0; i < place.length; i++) {
      placesInUpper[i] = place[lowerOrder[i]];
    }
    below = Inversions.count(lowerOrder);
    within = Inversions.count(placesInUpper);
  }

  /** Pairs with a slope below the band. */
  long below() {
    return below;
  }

  /** Pairs with a slope in the band. */
  long within() {
    return within;
  }

  /** Whether the slope of this rank, from 1 for the smallest, is in the band. */
  boolean holds(long rank) {
    return below < rank && rank <= below + within;
  }

  /** The slopes in the band, in no particular order. */
  double[] slopes() {
    var slopes = new double[Math.toIntExact(within)];
    var next = new int[1];
    Inversions.visit(
        placesInUpper,
        (larger, smaller) -> {
          var i = upperOrder[larger];
          var j = upperOrder[smaller];
          slopes[next[0]++] = (values[j] - values[i]) / (times[j] - times[i]);
        });
    return slopes;
  }

  /** Points by key; at an infinite slope time alone decides. */
  private int[] order(double slope, boolean equalRising) {
    var keys = new double[values.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] =
          Double.isInfinite(slope)
              ? -Math.signum(slope) * times[i]
              : values[i] - slope * (times[i] - times[0]);
    }
    return IndexOrder.of(keys, equalRising);
  }
}

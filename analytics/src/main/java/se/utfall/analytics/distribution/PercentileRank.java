package se.utfall.analytics.distribution;

/**
 * Where a value stands among the others, in percent of them.
 *
 * <p>Source: the three common definitions, as in scipy's {@code percentileofscore}.
 *
 * @param value the value placed
 * @param strict how many are below it
 * @param weak how many are not above it
 * @param mid how many are below it, counting half of those that equal it
 */
public record PercentileRank(double value, double strict, double weak, double mid) {

  /** The place of a value among values in rising order; one or more. */
  static PercentileRank of(double value, double[] sorted) {
    var below = 0;
    var notAbove = 0;
    for (double other : sorted) {
      below += other < value ? 1 : 0;
      notAbove += other <= value ? 1 : 0;
    }
    var percent = 100.0 / sorted.length;
    return new PercentileRank(
        value, percent * below, percent * notAbove, percent * (below + notAbove) / 2);
  }
}

package se.utfall.analytics.series;

/** Places in numbers that are sorted upwards; the arrays hold no NaN. */
public final class Sorted {

  private Sorted() {}

  /** How many of them are less than this. */
  public static int below(double[] sorted, double number) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sorted[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many of them are this or less. */
  public static int upTo(double[] sorted, double number) {
    return below(sorted, Math.nextUp(number));
  }
}

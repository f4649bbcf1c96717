package se.utfall.analytics.trend;

import java.util.Arrays;

/**
 * Numbers of given rank in an array, without sorting all of it. The array is put in a new order.
 *
 * <p>Source: C. A. R. Hoare (1961), Algorithm 65: Find, CACM 4.
 */
final class Ranks {

  private static final int SHORT = 16;

  private Ranks() {}

  /** The middle number, or the mean of the middle two. */
  static double median(double[] numbers) {
    var upper = numbers.length / 2;
    var lower = (numbers.length - 1) / 2;
    place(numbers, new int[] {lower, upper});
    return (numbers[lower] + numbers[upper]) / 2;
  }

  /** Puts the numbers of these ascending places where sorting would put them. */
  static void place(double[] numbers, int[] places) {
    place(numbers, 0, numbers.length - 1, places, 0, places.length);
  }

  private static void place(double[] numbers, int low, int high, int[] places, int first, int end) {
    if (first >= end || low >= high) {
      return;
    }
    var middle = (first + end) >>> 1;
    select(numbers, low, high, places[middle]);
    place(numbers, low, places[middle] - 1, places, first, middle);
    place(numbers, places[middle] + 1, high, places, middle + 1, end);
  }

  private static void select(double[] a, int from, int to, int place) {
    var low = from;
    var high = to;
    // A run of bad pivots is cut short: sorting is never quadratic.
    var turns = 2 * (32 - Integer.numberOfLeadingZeros(to - from + 1));
    while (high - low > SHORT && turns-- > 0) {
      var pivot = middleOfThree(a[low], a[(low + high) >>> 1], a[high]);
      var above = partition(a, low, high, pivot);
      if (place < above) {
        high = above - 1;
      } else if (above > low) {
        low = above;
      } else {
        // Nothing is below the pivot: what equals it goes first.
        low = partition(a, low, high, Math.nextUp(pivot));
        if (place < low) {
          return;
        }
      }
    }
    Arrays.sort(a, low, high + 1);
  }

  /**
   * Puts what is below the pivot first and says where the rest begins. Every number is swapped,
   * because a branch that cannot be foreseen costs more than a swap.
   */
  private static int partition(double[] a, int low, int high, double pivot) {
    var rest = low;
    for (int k = low; k <= high; k++) {
      var number = a[k];
      a[k] = a[rest];
      a[rest] = number;
      rest += number < pivot ? 1 : 0;
    }
    return rest;
  }

  private static double middleOfThree(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}

package se.utfall.analytics.correlation;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The exact distribution of Spearman's rho when every order of the second series is equally likely:
 * how many of the n! orders give each sum of products of ranks.
 *
 * <p>Counted over the subsets of second ranks that the first ranks have used up: {@code ways(set,
 * sum) = sum over r in set of ways(set without r, sum − firstRank · r)}. Ranks are doubled so that
 * ties are whole.
 */
final class RankOrders {

  static final int LARGEST = 9;

  private final int[] first;
  private final int[] second;
  private final int[][] ways;

  private RankOrders(double[] first, double[] second) {
    this.first = doubled(first);
    this.second = doubled(second);
    this.ways = new int[1 << first.length][];
  }

  /** P(|rho| ≥ |its value for these ranks|); empty beyond {@link #LARGEST}. */
  static OptionalDouble twoSided(double[] first, double[] second) {
    return first.length > LARGEST
        ? OptionalDouble.empty()
        : OptionalDouble.of(new RankOrders(first, second).twoSided());
  }

  private double twoSided() {
    var n = first.length;
    var expected = Arrays.stream(first).sum() * Arrays.stream(second).sum();
    var seen = Math.abs(n * product() - expected);
    var counts = counts();
    var asFar = 0L;
    var all = 0L;
    for (int sum = 0; sum < counts.length; sum++) {
      all += counts[sum];
      asFar += Math.abs(n * sum - expected) >= seen ? counts[sum] : 0;
    }
    return (double) asFar / all;
  }

  private int product() {
    var sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  private int[] counts() {
    var largest = Arrays.stream(first).map(rank -> rank * rank).sum();
    var bound = Math.max(largest, Arrays.stream(second).map(rank -> rank * rank).sum());
    ways[0] = new int[bound + 1];
    ways[0][0] = 1;
    for (int set = 1; set < ways.length; set++) {
      ways[set] = ways(set, bound);
    }
    return ways[ways.length - 1];
  }

  private int[] ways(int set, int bound) {
    var sums = new int[bound + 1];
    var rank = first[Integer.bitCount(set) - 1];
    for (int k = 0; k < second.length; k++) {
      if ((set & 1 << k) != 0) {
        add(ways[set ^ 1 << k], rank * second[k], sums);
      }
    }
    return sums;
  }

  private static void add(int[] from, int shift, int[] to) {
    for (int sum = 0; sum + shift < to.length; sum++) {
      to[sum + shift] += from[sum];
    }
  }

  private static int[] doubled(double[] ranks) {
    return Arrays.stream(ranks).mapToInt(rank -> (int) Math.rint(2 * rank)).toArray();
  }
}

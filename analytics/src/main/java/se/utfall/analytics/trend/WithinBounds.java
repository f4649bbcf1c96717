package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import se.utfall.analytics.chance.Normal;

/**
 * How far uncertain figures can move the Mann–Kendall test, wherever within their bounds the truth
 * lies. All figures take part, those of which only bounds are known too; none is given a value it
 * does not have.
 *
 * <pre>
 * lowestS  = sum over i &lt; j of sign(lower_j − upper_i)
 * highestS = sum over i &lt; j of sign(upper_j − lower_i)
 * </pre>
 *
 * <p>A pair is certain only when its bounds do not overlap. Pairs are taken one by one although a
 * figure shared by two pairs cannot be high in one and low in the other: the range can be wider
 * than what is possible, never narrower, so a verdict that holds at both ends holds everywhere.
 * Only ties between exact figures lower the variance, for the same reason. p is taken with the
 * exact and the normal distribution, and the less favourable one counts: {@code largestP} is no
 * smaller than the p of any true figures, {@code smallestP} no larger.
 *
 * <p>Minimum n: as for the verdict. A bound that is lacking overlaps everything on that side.
 *
 * <p>Source: the sign of an interval difference as in R. E. Moore (1966), Interval Analysis;
 * applied to S of H. B. Mann (1945).
 *
 * @param n figures, with and without a named value
 * @param lowestS floor under S, in pairs
 * @param highestS ceiling over S
 * @param smallestP no figures within the bounds have a smaller p
 * @param largestP no figures within the bounds have a larger p
 */
public record WithinBounds(int n, long lowestS, long highestS, double smallestP, double largestP) {

  /** The range for bounds in time order; infinite where a bound is lacking. */
  static WithinBounds of(double[] lowers, double[] uppers) {
    var ties = certainTies(lowers, uppers);
    return of(
        lowers.length,
        PairSigns.sum(uppers, lowers),
        PairSigns.sum(lowers, uppers),
        MannKendall.variance(lowers.length, ties),
        ties.length == 0);
  }

  /** The same when only figures of one season of the year are compared. */
  static WithinBounds of(double[] lowers, double[] uppers, Seasons seasons) {
    var lowest = 0L;
    var highest = 0L;
    var variance = 0.0;
    for (int g = 0; g < seasons.count(); g++) {
      var low = seasons.of(g, lowers);
      var high = seasons.of(g, uppers);
      lowest += PairSigns.sum(high, low);
      highest += PairSigns.sum(low, high);
      variance += MannKendall.variance(low.length, certainTies(low, high));
    }
    return of(lowers.length, lowest, highest, variance, false);
  }

  private static WithinBounds of(int n, long lowest, long highest, double variance, boolean exact) {
    var farthest = Math.max(Math.abs(lowest), Math.abs(highest));
    var nearest = certainSign(lowest, highest) * Math.min(Math.abs(lowest), Math.abs(highest));
    return new WithinBounds(
        n,
        lowest,
        highest,
        Math.min(normal(farthest, variance), exact(exact, n, farthest).orElse(1)),
        Math.max(normal(nearest, variance), exact(exact, n, nearest).orElse(0)));
  }

  /** 1 or −1 when S has that sign wherever the truth lies, else 0. */
  public int sign() {
    return certainSign(lowestS, highestS);
  }

  private static int certainSign(long lowest, long highest) {
    return Long.signum(lowest) == Long.signum(highest) ? Long.signum(lowest) : 0;
  }

  private static double normal(long s, double variance) {
    return Normal.twoSided(MannKendall.continuityCorrected(s, variance));
  }

  private static OptionalDouble exact(boolean apply, int n, long s) {
    // Bounds that meet can give a sum that S without ties cannot have. Rounding to the next S from
    // 0
    // is then right for the nearest end and cautious for the farthest.
    return apply ? ExactKendall.twoSided(n, s) : OptionalDouble.empty();
  }

  private static int[] certainTies(double[] lowers, double[] uppers) {
    var exact = new double[lowers.length];
    var count = 0;
    for (int i = 0; i < lowers.length; i++) {
      if (lowers[i] == uppers[i]) {
        exact[count++] = lowers[i];
      }
    }
    return MannKendall.tieGroups(Arrays.copyOf(exact, count));
  }
}

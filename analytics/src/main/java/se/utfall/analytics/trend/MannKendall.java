package se.utfall.analytics.trend;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.utfall.analytics.chance.Normal;

/**
 * The Mann–Kendall test: are later values larger than earlier ones more often than chance has it?
 * It uses the order of the values alone, so spacing in time does not matter and one stray value
 * cannot decide.
 *
 * <pre>
 * S     = sum over i &lt; j of sign(y_j − y_i)
 * var S = (n(n−1)(2n+5) − sum over tie groups of t(t−1)(2t+5)) / 18
 * z     = (S − sign S) / sqrt(var S);  0 when S = 0
 * tau_b = S / sqrt(N (N − T)),  N = n(n−1)/2,  T = sum of t(t−1)/2
 * </pre>
 *
 * <p>Missing values are dropped and the order kept. All values equal: S = 0, p = 1, no tau-b.
 *
 * <p>Source: H. B. Mann (1945), Nonparametric tests against trend, Econometrica 13; M. G. Kendall
 * (1975), Rank Correlation Methods, 4th edition, chapters 3–5 (ties, continuity, exact
 * distribution).
 *
 * @param n values compared
 * @param s S, in pairs: rising pairs less falling pairs
 * @param variance var S when there is no trend
 * @param z standardised S
 * @param tauA S / N, from −1 to 1
 * @param tauB tau-b, from −1 to 1; absent when all values are equal
 * @param tieGroups sizes of the groups of equal values, smallest value first
 * @param pNormal two-sided p of z
 * @param pExact P(|S| ≥ |s|) over all orders; present without ties and up to {@value
 *     ExactKendall#LARGEST} values
 */
public record MannKendall(
    int n,
    long s,
    double variance,
    double z,
    double tauA,
    OptionalDouble tauB,
    List<Integer> tieGroups,
    double pNormal,
    OptionalDouble pExact) {

  public MannKendall {
    tieGroups = List.copyOf(tieGroups);
  }

  /** The test of values in time order; two or more. */
  static MannKendall of(double[] values) {
    var n = values.length;
    var ties = tieGroups(values);
    var s = PairSigns.sum(values, ties);
    var variance = variance(n, ties);
    var z = continuityCorrected(s, variance);
    var pExact = ties.length == 0 ? ExactKendall.twoSided(n, s) : OptionalDouble.empty();
    return new MannKendall(
        n,
        s,
        variance,
        z,
        s / pairs(n),
        tauB(n, ties, s),
        IntStream.of(ties).boxed().toList(),
        Normal.twoSided(z),
        pExact);
  }

  /** The p value that decides: the exact one where there is one. */
  public double p() {
    return pExact.orElse(pNormal);
  }

  /** Which p value decides. */
  public PMethod pMethod() {
    return pExact.isPresent() ? PMethod.EXACT : PMethod.NORMAL;
  }

  /** var S for n values with tie groups of these sizes. */
  static double variance(int n, int[] ties) {
    var tied = 0.0;
    for (int t : ties) {
      tied += share(t);
    }
    return (share(n) - tied) / 18;
  }

  /** z of a sum of signs, one step nearer zero since it moves in whole steps; 0 for S = 0. */
  static double continuityCorrected(long s, double variance) {
    return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
  }

  /** Sizes of groups of equal values, smallest value first. */
  static int[] tieGroups(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var sizes = new int[sorted.length / 2];
    var groups = 0;
    for (int from = 0, to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || sorted[to] != sorted[from]) {
        if (to - from > 1) {
          sizes[groups++] = to - from;
        }
        from = to;
      }
    }
    return Arrays.copyOf(sizes, groups);
  }

  private static double share(double t) {
    return t * (t - 1) * (2 * t + 5);
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }

  private static OptionalDouble tauB(int n, int[] ties, long s) {
    var possible = possible(n, ties);
    return possible > 0 ? OptionalDouble.of(s / possible) : OptionalDouble.empty();
  }

  /** The largest S there could be, ties allowed for: sqrt(N (N − T)). */
  static double possible(int n, int[] ties) {
    var all = pairs(n);
    var tied = IntStream.of(ties).mapToDouble(MannKendall::pairs).sum();
    return Math.sqrt(all * (all - tied));
  }
}

package se.utfall.analytics.trend;

import java.util.List;
import se.utfall.analytics.chance.Normal;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * The Mann–Kendall test for a series that remembers itself: when neighbours resemble each other, n
 * values hold less evidence than n, and var S is enlarged (or reduced) accordingly. This is the
 * variant with the Theil–Sen line taken away and every lag tried.
 *
 * <pre>
 * e_i    = y_i − slope · t_i, rounded to 12 significant digits so that ties are ties
 * r_k    = autocorrelation at lag k of the average ranks of e, divisor: the whole sum of squares
 * factor = 1 + 2 / (n(n−1)(n−2)) · sum over |r_k| &gt; 1.96/sqrt(n) of (n−k)(n−k−1)(n−k−2) r_k
 * var* S = var S · factor
 * </pre>
 *
 * <p>Needs evenly spaced times without gaps (no step more than a tenth off the mean step), three
 * values, and residuals that differ. Lags are judged at 5 percent whatever the level of the trend.
 * With short series (under about 20) few lags can be significant, and the correction says little.
 *
 * <p>Source: K. H. Hamed and A. R. Rao (1998), A modified Mann–Kendall trend test for
 * autocorrelated data, Journal of Hydrology 204, equations for V*(S) and n/n*.
 *
 * @param bound |r_k| beyond this is significant
 * @param lag1 r_1
 * @param significantLags the lags k that count, in rising order
 * @param autocorrelations r_k at those lags
 * @param factor n/n*: how many values one independent value takes
 * @param corrected the test with var* S; withheld ({@link Reason#UNDEFINED}) when the factor is not
 *     positive
 */
public record HamedRao(
    double bound,
    double lag1,
    List<Integer> significantLags,
    List<Double> autocorrelations,
    double factor,
    Finding<Corrected> corrected) {

  /** var* S, z with continuity correction, and its two-sided p. */
  public record Corrected(double variance, double z, double p) {}

  public HamedRao {
    significantLags = List.copyOf(significantLags);
    autocorrelations = List.copyOf(autocorrelations);
  }

  /** The corrected test of values whose test and line are known. */
  static Finding<HamedRao> of(double[] times, double[] values, MannKendall test, TheilSen line) {
    if (values.length < 3) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (!isEvenlySpaced(times)) {
      return Finding.withheld(Reason.UNEVEN_SPACING);
    }
    return RankAutocorrelation.ofResiduals(times, values, line.slope())
        .map(memory -> Finding.found(of(memory, test)))
        .orElseGet(() -> Finding.withheld(Reason.ALL_EQUAL));
  }

  private static HamedRao of(RankAutocorrelation memory, MannKendall test) {
    var n = test.n();
    var bound = Normal.TWO_SIDED_5_PERCENT / Math.sqrt(n);
    var lags = memory.lagsBeyond(bound);
    var sum = 0.0;
    for (int k : lags) {
      sum += (n - k) * (n - k - 1.0) * (n - k - 2.0) * memory.at(k);
    }
    var factor = 1 + 2 / (n * (n - 1.0) * (n - 2.0)) * sum;
    return new HamedRao(
        bound,
        memory.at(1),
        lags,
        lags.stream().map(memory::at).toList(),
        factor,
        corrected(test, factor));
  }

  private static Finding<Corrected> corrected(MannKendall test, double factor) {
    if (factor <= 0) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var variance = test.variance() * factor;
    var z = MannKendall.continuityCorrected(test.s(), variance);
    return Finding.found(new Corrected(variance, z, Normal.twoSided(z)));
  }

  private static boolean isEvenlySpaced(double[] times) {
    var n = times.length;
    var mean = (times[n - 1] - times[0]) / (n - 1);
    for (int i = 1; i < n; i++) {
      if (Math.abs(times[i] - times[i - 1] - mean) > mean / 10) {
        return false;
      }
    }
    return true;
  }
}

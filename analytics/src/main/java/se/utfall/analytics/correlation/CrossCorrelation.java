package se.utfall.analytics.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;

/**
 * How two series go together when one is moved in time against the other.
 *
 * <pre>
 * c_k = (1/n) sum over t of (x_(t+k) − mx)(y_t − my) / (sx sy)
 * </pre>
 *
 * <p>Means and standard deviations of the whole series, divisor n at every lag. <b>The largest at a
 * negative lag means that the first series comes first</b>, so many periods before the second.
 *
 * <p>The bound is for one lag looked at alone: of 25 lags without any relation, one or two are
 * beyond it. It supposes that one of the series is free of memory of itself; with trend or season
 * in both, many lags are beyond it and mean nothing.
 *
 * <p>Needs evenly spaced pairs without gaps, three at least.
 *
 * <p>Source: G. E. P. Box and G. M. Jenkins (1976), Time Series Analysis, section 11.1.2; as R's
 * {@code ccf()}.
 *
 * @param n pairs at lag 0
 * @param lags every lag from the farthest negative to the farthest positive
 * @param bound what |c_k| exceeds by chance at one lag in 1 / level
 * @param lagOfLargest the lag of the largest |c_k|, the first of equals
 */
public record CrossCorrelation(int n, List<AtLag> lags, double bound, int lagOfLargest) {

  /**
   * One lag.
   *
   * @param correlation c_k
   * @param overlap pairs that meet at this lag
   * @param overlapPearson Pearson's r of those alone; empty when either side of them does not vary
   */
  public record AtLag(int lag, double correlation, int overlap, OptionalDouble overlapPearson) {}

  public CrossCorrelation {
    lags = List.copyOf(lags);
  }

  static Finding<CrossCorrelation> of(
      double[] times, double[] x, double[] y, CorrelationSettings settings) {
    if (x.length < Pearson.FEWEST) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (!Lags.isEvenlySpaced(times)) {
      return Finding.withheld(Reason.UNEVEN_SPACING);
    }
    return Pearson.coefficient(x, y).isPresent()
        ? Finding.found(of(x, y, settings))
        : Finding.withheld(Reason.ALL_EQUAL);
  }

  private static CrossCorrelation of(double[] x, double[] y, CorrelationSettings settings) {
    var n = x.length;
    var farthest = Lags.farthest(settings.maxLag(), n);
    var dx = Pearson.centred(x);
    var dy = Pearson.centred(y);
    var size = Math.sqrt(Pearson.product(dx, dx) * Pearson.product(dy, dy));
    var lags = new ArrayList<AtLag>();
    for (int k = -farthest; k <= farthest; k++) {
      var product = Pearson.product(ahead(dx, k), ahead(dy, -k));
      var own = Pearson.coefficient(ahead(x, k), ahead(y, -k));
      lags.add(new AtLag(k, product / size, n - Math.abs(k), own));
    }
    return new CrossCorrelation(n, lags, Lags.bound(settings.level(), n), largest(lags));
  }

  /** The numbers from place k on, or, for a negative k, all but the last |k|. */
  private static double[] ahead(double[] numbers, int k) {
    return Arrays.copyOfRange(numbers, Math.max(0, k), numbers.length + Math.min(0, k));
  }

  private static int largest(List<AtLag> lags) {
    var largest = lags.get(0);
    for (var at : lags) {
      largest = Math.abs(at.correlation()) > Math.abs(largest.correlation()) ? at : largest;
    }
    return largest.lag();
  }
}

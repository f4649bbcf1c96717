package se.utfall.analytics.comparison;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/** How a count falls out by chance when the group is at the target. */
sealed interface CountDistribution {

  double WIDE = 1000;

  /** P(R ≤ r). */
  double atMost(long r);

  /** P(R = r). */
  double exactly(long r);

  double mean();

  double deviation();

  /** Skewness times deviation, in counts. */
  double asymmetry();

  long largest();

  /** P(R ≥ r). */
  default double atLeast(long r) {
    return r <= 0 ? 1 : 1 - atMost(r - 1);
  }

  /** The smallest r with P(R ≤ r) ≥ p. */
  default long quantile(double p, double z) {
    var high = clamp(mean() + z * deviation());
    var step = Math.max(1, (long) (deviation() / 16));
    while (high < largest() && atMost(high) < p) {
      high = Math.min(largest(), high + step);
      step *= 2;
    }
    var low = high;
    step = Math.max(1, (long) (deviation() / 16));
    while (low >= 0 && atMost(low) >= p) {
      low = Math.max(-1, low - step);
      step *= 2;
    }
    while (high - low > 1) {
      var middle = (low + high) >>> 1;
      if (atMost(middle) >= p) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /**
   * Where P reaches p between two counts: r − (P(R ≤ r) − p) / P(R = r) for the smallest r with P(R
   * ≤ r) ≥ p. Beyond a deviation of {@value #WIDE} it is mean − ½ + z sd + (z² − 1) / 6 · skew sd,
   * which differs by less than a hundredth of a count and does not grow slow with the count.
   *
   * <p>Source: D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance,
   * appendix A.1.1; E. A. Cornish and R. A. Fisher (1938), Moments and cumulants in the
   * specification of distributions (second term).
   *
   * @param z the normal quantile of p
   */
  default double between(double p, double z) {
    if (deviation() > WIDE) {
      return mean() - 0.5 + z * deviation() + (z * z - 1) / 6 * asymmetry();
    }
    var r = quantile(p, z);
    return r - (atMost(r) - p) / exactly(r);
  }

  private long clamp(double r) {
    return (long) Math.max(0, Math.min(largest(), Math.floor(r)));
  }

  /** Of n, each with the chance p. */
  record Binomial(long n, double p) implements CountDistribution {

    @Override
    public double atMost(long r) {
      return r >= n ? 1 : Beta.regularizedBeta(1 - p, n - r, r + 1.0);
    }

    @Override
    public double exactly(long r) {
      return new BinomialDistribution(null, Math.toIntExact(n), p).probability((int) r);
    }

    @Override
    public double mean() {
      return n * p;
    }

    @Override
    public double deviation() {
      return Math.sqrt(n * p * (1 - p));
    }

    @Override
    public double asymmetry() {
      return 1 - 2 * p;
    }

    @Override
    public long largest() {
      return n;
    }
  }

  /** Events of which so many are expected. */
  record Poisson(double mean) implements CountDistribution {

    @Override
    public double atMost(long r) {
      return Gamma.regularizedGammaQ(r + 1.0, mean);
    }

    @Override
    public double exactly(long r) {
      return new PoissonDistribution(null, mean, 1e-15, 1).probability((int) r);
    }

    @Override
    public double deviation() {
      return Math.sqrt(mean);
    }

    @Override
    public double asymmetry() {
      return 1;
    }

    @Override
    public long largest() {
      return Integer.MAX_VALUE;
    }
  }
}

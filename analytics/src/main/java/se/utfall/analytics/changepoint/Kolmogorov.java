package se.utfall.analytics.changepoint;

/**
 * The largest distance of a Brownian bridge from 0: the chance that it exceeds x.
 *
 * <pre>
 * p = 2 · sum over k ≥ 1 of (−1)^(k+1) exp(−2k²x²)
 *   = 1 − sqrt(2π)/x · sum over k ≥ 1 of exp(−(2k−1)²π² / (8x²))      fast for small x
 * </pre>
 *
 * <p>Source: A. N. Kolmogorov (1933), Sulla determinazione empirica di una legge di distribuzione;
 * W. Feller (1948), On the Kolmogorov–Smirnov limit theorems for empirical distributions.
 */
final class Kolmogorov {

  /** Below this the second form needs the fewer terms; either is exact to rounding there. */
  private static final double SMALL = 0.8;

  private Kolmogorov() {}

  static double exceeds(double x) {
    if (x <= 0) {
      return 1;
    }
    return Math.max(0, Math.min(1, x < SMALL ? 1 - below(x) : above(x)));
  }

  private static double below(double x) {
    var sum = 0.0;
    for (int k = 1; k <= 15; k += 2) {
      sum += Math.exp(-(k * Math.PI / x) * (k * Math.PI / x) / 8);
    }
    return Math.sqrt(2 * Math.PI) / x * sum;
  }

  private static double above(double x) {
    var sum = 0.0;
    for (int k = 10; k >= 1; k--) {
      sum += (k % 2 == 0 ? -2 : 2) * Math.exp(-2.0 * k * k * x * x);
    }
    return sum;
  }
}

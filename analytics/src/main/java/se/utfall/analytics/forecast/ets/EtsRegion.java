package se.utfall.analytics.forecast.ets;

/**
 * The weights that are allowed: α, β, γ from 0.0001 to 0.9999, β below α, γ below 1 − α, φ from 0.8
 * to 0.98, and a season only where the model forgets its starting states.
 *
 * <p>A seasonal model forgets them when all roots of
 *
 * <pre>
 * z^(m+1) + (α+β−φ) z^m + (α+β−αφ) (z^(m−1) + … + z²) + (α+β−αφ+γ−1) z + φ (1−α−γ)
 * </pre>
 *
 * lie within the unit circle (Schur–Cohn test); without a trend one root is 1 and is divided out.
 *
 * <p>Source: R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder (2008), Forecasting with
 * exponential smoothing, chapter 10.
 */
final class EtsRegion {

  static final double LOWEST = 0.0001;
  static final double HIGHEST = 0.9999;
  static final double LOWEST_PHI = 0.8;
  static final double HIGHEST_PHI = 0.98;

  /** Roots may lie this much outside. */
  private static final double ROUNDING = 1e-10;

  private final EtsForm form;
  private final int period;
  private final double[] polynomial;
  private final double[] reduced;

  EtsRegion(EtsForm form, int period) {
    this.form = form;
    this.period = period;
    this.polynomial = new double[period + 2];
    this.reduced = new double[period + 2];
  }

  boolean contains(double alpha, double beta, double gamma, double phi) {
    if (!(alpha >= LOWEST && alpha <= HIGHEST)) {
      return false;
    }
    if (form.hasTrend() && !(beta >= LOWEST && beta <= Math.min(alpha, HIGHEST))) {
      return false;
    }
    if (form.isDamped() && !(phi >= LOWEST_PHI && phi <= HIGHEST_PHI)) {
      return false;
    }
    return !form.isSeasonal()
        || gamma >= LOWEST
            && gamma <= Math.min(1 - alpha, HIGHEST)
            && forgets(alpha, beta, gamma, phi);
  }

  private boolean forgets(double alpha, double beta, double gamma, double phi) {
    var between = form.hasTrend() ? alpha + beta - alpha * phi : alpha;
    for (int k = 0; k < period; k++) {
      polynomial[k] = between;
    }
    if (form.hasTrend()) {
      polynomial[0] = phi * (1 - alpha - gamma);
      polynomial[1] = between + gamma - 1;
      polynomial[period] = alpha + beta - phi;
      polynomial[period + 1] = 1;
      return isWithinCircle(period + 1);
    }
    polynomial[0] = alpha + gamma - 1;
    polynomial[period] = 1;
    return isWithinCircle(period);
  }

  private boolean isWithinCircle(int degree) {
    var power = 1.0;
    for (int k = 0; k <= degree; k++) {
      polynomial[k] *= power;
      power *= 1 + ROUNDING;
    }
    for (int d = degree; d > 0; d--) {
      var ratio = polynomial[0] / polynomial[d];
      if (!(Math.abs(ratio) < 1)) {
        return false;
      }
      for (int k = 0; k < d; k++) {
        reduced[k] = polynomial[k + 1] - ratio * polynomial[d - 1 - k];
      }
      System.arraycopy(reduced, 0, polynomial, 0, d);
    }
    return true;
  }
}

package se.utfall.analytics.forecast.ets;

/**
 * Means μ_h and variances v_h of what comes h steps ahead.
 *
 * <pre>
 * c_j = α + β (φ + … + φ^j) (no trend: α); + γ where j is a whole number of cycles
 * errors added                v_h = σ² (1 + c_1² + … + c_(h−1)²)
 * errors multiplied           θ_1 = μ_1²,  θ_h = μ_h² + σ² (c_1² θ_(h−1) + … + c_(h−1)² θ_1),
 *                             v_h = (1 + σ²) θ_h − μ_h²
 * and a season that multiplies: {@link SeasonalMoments}
 * </pre>
 *
 * <p>Source: R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder (2008), Forecasting with
 * exponential smoothing, tables 6.1 and 6.2 and section 6.4.
 */
final class EtsMoments {

  private EtsMoments() {}

  static double[] means(EtsFit fit, int horizon) {
    return fit.form().multipliesSeason()
        ? new SeasonalMoments(fit).means(horizon)
        : withoutErrors(fit, horizon);
  }

  static double[] variances(EtsFit fit, int horizon) {
    if (fit.form().multipliesSeason()) {
      return new SeasonalMoments(fit).variances(horizon);
    }
    var squares = squaredWeights(fit, horizon);
    return fit.form().multipliesError()
        ? multiplied(withoutErrors(fit, horizon), squares, fit.sigma2())
        : added(squares, fit.sigma2());
  }

  static double[] withoutErrors(EtsFit fit, int horizon) {
    var means = new double[horizon];
    var phi = fit.weights().phi().orElse(1);
    var seasonal = fit.last().seasonal();
    var steps = 0.0;
    for (int h = 1; h <= horizon; h++) {
      steps = phi * (1 + steps);
      var line = fit.last().level() + steps * fit.last().trend().orElse(0);
      var place = seasonal.isEmpty() ? 0 : seasonal.size() - 1 - (h - 1) % seasonal.size();
      means[h - 1] =
          switch (fit.form().season()) {
            case NONE -> line;
            case ADDITIVE -> line + seasonal.get(place);
            case MULTIPLICATIVE -> line * seasonal.get(place);
          };
    }
    return means;
  }

  /** c_j² at place j; place 0 is not used. */
  private static double[] squaredWeights(EtsFit fit, int horizon) {
    var squares = new double[horizon];
    var weights = fit.weights();
    var phi = weights.phi().orElse(1);
    var period = fit.last().seasonal().size();
    var steps = 0.0;
    for (int j = 1; j < horizon; j++) {
      steps = phi * (1 + steps);
      var weight = weights.alpha() + weights.beta().orElse(0) * steps;
      weight += period > 0 && j % period == 0 ? weights.gamma().orElse(0) : 0;
      squares[j] = weight * weight;
    }
    return squares;
  }

  private static double[] added(double[] squares, double sigma2) {
    var variances = new double[squares.length];
    var sum = 1.0;
    for (int h = 0; h < variances.length; h++) {
      sum += squares[h];
      variances[h] = sigma2 * sum;
    }
    return variances;
  }

  private static double[] multiplied(double[] means, double[] squares, double sigma2) {
    var theta = new double[means.length];
    var variances = new double[means.length];
    for (int h = 0; h < means.length; h++) {
      var sum = 0.0;
      for (int j = 1; j <= h; j++) {
        sum += squares[j] * theta[h - j];
      }
      theta[h] = means[h] * means[h] + sigma2 * sum;
      variances[h] = (1 + sigma2) * theta[h] - means[h] * means[h];
    }
    return variances;
  }
}

package se.utfall.analytics.forecast.smoothing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.analytics.forecast.model.Weights;

/**
 * A smoothing after the last value. With s² the variance of the one-step errors about their mean (n
 * − 1), the forecast h steps ahead has the variance s² · c_h:
 *
 * <pre>
 * c_h = 1 + sum over j = 1 … h−1 of ψ_j²
 * ψ_j = α (1 + j β), damped α (1 + β (φ + … + φ^j)); + γ (1−α) where j is a whole number of cycles
 * multiplicative: c_h = sum over j = 0 … h−1 of (ψ_j S(h) / S(h−j))², ψ_0 = 1, S(k) the season k
 *                 steps ahead
 * </pre>
 *
 * <p>Source: C. Chatfield and M. Yar (1991), Prediction intervals for multiplicative Holt-Winters,
 * International Journal of Forecasting 7; M. Yar and C. Chatfield (1990), same journal 6
 * (additive).
 *
 * @param form which smoothing
 * @param weights as given or as found
 * @param start where it started
 * @param sse sum of squared one-step errors
 * @param residualVariance s²; empty under two errors
 * @param fitted one-step forecasts, from the first value that was forecast
 * @param level l after the last value
 * @param trend b after the last value; 0 for a form without
 * @param seasonalNext the season, that of the next step first; empty for a form without
 */
public record SmoothingFit(
    SmoothingForm form,
    Weights weights,
    SmoothingStart start,
    double sse,
    OptionalDouble residualVariance,
    List<Double> fitted,
    double level,
    double trend,
    List<Double> seasonalNext)
    implements FittedModel {

  public SmoothingFit {
    fitted = List.copyOf(fitted);
    seasonalNext = List.copyOf(seasonalNext);
  }

  static Finding<SmoothingFit> of(SmoothingForm form, Weights weights, Recursion recursion) {
    var sse = recursion.run(weights);
    if (!recursion.isFinite() || !Double.isFinite(sse)) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    return Finding.found(
        new SmoothingFit(
            form,
            weights,
            recursion.start(),
            sse,
            recursion.residualVariance(),
            list(recursion.fitted()),
            recursion.level(),
            recursion.trend(),
            list(recursion.seasonalNext())));
  }

  @Override
  public ModelKind kind() {
    return form.kind();
  }

  @Override
  public String name() {
    return form.label();
  }

  @Override
  public double[] means(int horizon) {
    var means = new double[horizon];
    var phi = weights.phi().orElse(1);
    var steps = 0.0;
    for (int h = 1; h <= horizon; h++) {
      steps = phi * (1 + steps);
      var line = level + steps * trend;
      means[h - 1] = form.isMultiplicative() ? line * season(h) : line + season(h);
    }
    return means;
  }

  @Override
  public Optional<double[]> standardErrors(int horizon) {
    if (residualVariance.isEmpty()) {
      return Optional.empty();
    }
    var psi = psi(horizon);
    var errors = new double[horizon];
    for (int h = 1; h <= horizon; h++) {
      errors[h - 1] = Math.sqrt(residualVariance.getAsDouble() * growth(psi, h));
    }
    return Optional.of(errors);
  }

  private double growth(double[] psi, int h) {
    var sum = 0.0;
    for (int j = 0; j < h; j++) {
      var share = form.isMultiplicative() ? psi[j] * season(h) / season(h - j) : psi[j];
      sum += share * share;
    }
    return sum;
  }

  private double[] psi(int horizon) {
    var psi = new double[horizon];
    var alpha = weights.alpha();
    var phi = weights.phi().orElse(1);
    var steps = 0.0;
    psi[0] = 1;
    for (int j = 1; j < horizon; j++) {
      steps = phi * (1 + steps);
      psi[j] = alpha * (1 + weights.beta().orElse(0) * steps);
      if (form.isSeasonal() && j % seasonalNext.size() == 0) {
        psi[j] += weights.gamma().orElse(0) * (1 - alpha);
      }
    }
    return psi;
  }

  /** The season h steps ahead; what changes nothing for a form without. */
  private double season(int h) {
    return seasonalNext.isEmpty() ? 0 : seasonalNext.get((h - 1) % seasonalNext.size());
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}

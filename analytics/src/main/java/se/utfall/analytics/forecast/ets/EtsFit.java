package se.utfall.analytics.forecast.ets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.analytics.forecast.model.Weights;

/**
 * A state-space model after the last value. With k parameters (weights, starting states but for one
 * of the season, and σ²):
 *
 * <pre>
 * loglik = −(n log Σe² + 2 Σ log |μ|) / 2, the second sum where errors multiply; constants dropped
 * aic = −2 loglik + 2k   aicc = aic + 2k(k+1)/(n−k−1)   bic = −2 loglik + k log n
 * σ² = Σe² / (n − k + 1)
 * </pre>
 *
 * <p>Means and variances ahead: {@link EtsMoments}.
 *
 * @param form which model
 * @param weights as given or as found; beta is that of the state-space form (α · β of Holt)
 * @param initial states before the first value
 * @param last states after the last value
 * @param n values
 * @param parameters k
 * @param loglik log-likelihood, constants dropped as in {@code forecast::ets}
 * @param sigma2 variance of the errors, relative ones where errors multiply
 * @param fitted one-step forecasts
 * @param sse sum of squared differences between values and one-step forecasts
 */
public record EtsFit(
    EtsForm form,
    Weights weights,
    EtsState initial,
    EtsState last,
    int n,
    int parameters,
    double loglik,
    double sigma2,
    List<Double> fitted,
    double sse)
    implements FittedModel {

  public EtsFit {
    fitted = List.copyOf(fitted);
  }

  static Finding<EtsFit> of(EtsForm form, History history, Weights weights, EtsState initial) {
    var filter = new EtsFilter(form, history.values(), history.period());
    var seasonal = initial.seasonal().stream().mapToDouble(Double::doubleValue).toArray();
    filter.start(initial.level(), initial.trend().orElse(0), seasonal);
    var twice =
        filter.run(
            weights.alpha(),
            weights.beta().orElse(0),
            weights.gamma().orElse(0),
            weights.phi().orElse(1));
    return filter.isFinite() && Double.isFinite(twice)
        ? Finding.found(of(form, history, weights, initial, filter, twice))
        : Finding.withheld(Reason.UNDEFINED);
  }

  private static EtsFit of(
      EtsForm form,
      History history,
      Weights weights,
      EtsState initial,
      EtsFilter filter,
      double twice) {
    var n = history.size();
    var estimated = form.parameters(history.period());
    var fitted = filter.fitted();
    var sse =
        IntStream.range(0, n)
            .mapToDouble(t -> history.at(t) - fitted[t])
            .map(error -> error * error)
            .sum();
    return new EtsFit(
        form,
        weights,
        initial,
        filter.state(),
        n,
        estimated + 1,
        -twice / 2,
        filter.squares() / (n - estimated),
        Arrays.stream(fitted).boxed().toList(),
        sse);
  }

  public double aic() {
    return -2 * loglik + 2 * parameters;
  }

  /** The criterion that forms are chosen by. */
  public double aicc() {
    return aic() + 2.0 * parameters * (parameters + 1) / (n - parameters - 1);
  }

  public double bic() {
    return -2 * loglik + Math.log(n) * parameters;
  }

  @Override
  public ModelKind kind() {
    return ModelKind.ETS;
  }

  @Override
  public String name() {
    return form.name();
  }

  /** The expected values, errors to come allowed for. */
  @Override
  public double[] means(int horizon) {
    return EtsMoments.means(this, horizon);
  }

  /**
   * The states run on without errors. The same as the expected values but for multiplicative
   * seasons more than a cycle ahead.
   */
  public double[] meansWithoutErrors(int horizon) {
    return EtsMoments.withoutErrors(this, horizon);
  }

  @Override
  public Optional<double[]> standardErrors(int horizon) {
    var variances = EtsMoments.variances(this, horizon);
    return Optional.of(Arrays.stream(variances).map(Math::sqrt).toArray());
  }
}

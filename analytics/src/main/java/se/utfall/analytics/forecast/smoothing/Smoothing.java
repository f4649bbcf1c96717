package se.utfall.analytics.forecast.smoothing;

import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.analytics.forecast.model.Weights;

/**
 * Exponential smoothing with the smallest sum of squared one-step errors. From values y with season
 * length m:
 *
 * <pre>
 * simple          l_t = α y_t + (1−α) l_(t−1)
 * Holt            l_t = α y_t + (1−α)(l_(t−1) + b_(t−1)),  b_t = β (l_t − l_(t−1)) + (1−β) b_(t−1)
 * damped Holt     as Holt with φ b_(t−1) for b_(t−1)
 * Holt–Winters    as Holt with y_t − s_(t−m) (y_t / s_(t−m)) for y_t,
 *                 s_t = γ (y_t − l_t) + (1−γ) s_(t−m)  (γ y_t / l_t + (1−γ) s_(t−m))
 * </pre>
 *
 * <p>Starting values: {@link SmoothingStart}; intervals: {@link SmoothingFit}. Minimum n: simple 2,
 * Holt 3, Holt–Winters two full cycles; one value more before there is a spread. The multiplicative
 * form needs values above zero ({@link Reason#NOT_POSITIVE} otherwise). Weights that make a state
 * infinite are {@link Reason#UNDEFINED}.
 *
 * <p>Errors: {@link IllegalArgumentException} for a seasonal form and a history without a season,
 * and for weights that do not belong to the form.
 *
 * <p>Source: C. C. Holt (1957); P. R. Winters (1960), Forecasting sales by exponentially weighted
 * moving averages, Management Science 6; E. S. Gardner and E. McKenzie (1985), Forecasting trends
 * in time series, Management Science 31 (damped). Conventions as R's {@code HoltWinters}.
 */
public final class Smoothing implements ForecastModel {

  private final SmoothingForm form;
  private final Optional<Weights> given;

  private Smoothing(SmoothingForm form, Optional<Weights> given) {
    this.form = form;
    this.given = given;
  }

  /** Smoothing with the weights that fit best. */
  public static Smoothing of(SmoothingForm form) {
    return new Smoothing(form, Optional.empty());
  }

  /** Smoothing with these weights. */
  public static Smoothing withWeights(SmoothingForm form, Weights weights) {
    requireWeight("beta", weights.beta().isPresent(), form.hasTrend());
    requireWeight("gamma", weights.gamma().isPresent(), form.isSeasonal());
    requireWeight("phi", weights.phi().isPresent(), form.isDamped());
    return new Smoothing(form, Optional.of(weights));
  }

  @Override
  public ModelKind kind() {
    return form.kind();
  }

  @Override
  public Finding<SmoothingFit> fit(History history) {
    if (form.isSeasonal() && history.period() == 1) {
      throw new IllegalArgumentException("period 1 has no season for " + form.label());
    }
    if (history.size() < form.minimum(history.period())) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    if (form.isMultiplicative() && !history.isPositive()) {
      return Finding.withheld(Reason.NOT_POSITIVE);
    }
    var recursion = new Recursion(form, history);
    var weights = given.orElseGet(() -> WeightSearch.best(form, recursion));
    return SmoothingFit.of(form, weights, recursion);
  }

  private static void requireWeight(String name, boolean isGiven, boolean isNeeded) {
    if (isGiven != isNeeded) {
      throw new IllegalArgumentException(name + (isNeeded ? " is missing" : " has no use"));
    }
  }
}

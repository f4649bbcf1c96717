package se.utfall.analytics.forecast.ets;

import java.util.Comparator;
import java.util.Optional;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.analytics.forecast.model.Weights;

/**
 * Exponential smoothing as a state-space model, fitted by maximum likelihood; with the form chosen
 * by the smallest AICc where none is given. Fits as R's {@code forecast::ets} does, with its
 * bounds, starting values and order of search.
 *
 * <p>Minimum n: two more than parameters with σ² (see {@link EtsFit}): 5 for a level alone, 20 for
 * level, trend and months. Seasons longer than {@value #LONGEST_SEASON} steps are withheld ({@link
 * Reason#SEASON_TOO_LONG}; the automatic choice leaves the season out), multiplied errors need
 * values above zero ({@link Reason#NOT_POSITIVE}), and values that never differ have no likelihood
 * ({@link Reason#ALL_EQUAL}).
 *
 * <p>Errors: {@link IllegalArgumentException} for a seasonal form and a history without a season.
 *
 * <p>Source: R. J. Hyndman, A. B. Koehler, R. D. Snyder and S. Grose (2002), A state space
 * framework for automatic forecasting using exponential smoothing methods, International Journal of
 * Forecasting 18.
 */
public final class Ets implements ForecastModel {

  /** With more states than this no city's series can tell them apart. */
  public static final int LONGEST_SEASON = 24;

  private final Optional<EtsForm> form;

  private Ets(Optional<EtsForm> form) {
    this.form = form;
  }

  /** The likeliest model of the form that AICc prefers. */
  public static Ets automatic() {
    return new Ets(Optional.empty());
  }

  /** The likeliest model of this form. */
  public static Ets of(EtsForm form) {
    return new Ets(Optional.of(form));
  }

  /** A model with these weights and starting states, run through a history. */
  public static Finding<EtsFit> run(
      EtsForm form, Weights weights, EtsState initial, History history) {
    var period = form.isSeasonal() ? history.period() : 0;
    if (initial.seasonal().size() != period) {
      throw new IllegalArgumentException(
          "seasonal has " + initial.seasonal().size() + " states, not " + period);
    }
    if (history.size() <= form.parameters(history.period()) + 2) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    return EtsFit.of(form, history, weights, initial);
  }

  @Override
  public ModelKind kind() {
    return ModelKind.ETS;
  }

  @Override
  public Finding<EtsFit> fit(History history) {
    return form.map(given -> fit(given, history)).orElseGet(() -> choose(history));
  }

  @Override
  public Ets settled(FittedModel fitted) {
    return fitted instanceof EtsFit fit ? of(fit.form()) : this;
  }

  private static Finding<EtsFit> choose(History history) {
    var isSeasonal = history.period() > 1 && history.period() <= LONGEST_SEASON;
    var fits = EtsForm.all(isSeasonal).stream().map(each -> fit(each, history)).toList();
    return fits.stream()
        .flatMap(fit -> fit.toOptional().stream())
        .min(Comparator.comparingDouble(EtsFit::aicc))
        .map(Finding::found)
        .orElseGet(() -> Finding.withheld(fits.get(0).whyWithheld().orElseThrow()));
  }

  private static Finding<EtsFit> fit(EtsForm form, History history) {
    return refusal(form, history)
        .<Finding<EtsFit>>map(Finding::withheld)
        .orElseGet(() -> new EtsSearch(form, history).best());
  }

  private static Optional<Reason> refusal(EtsForm form, History history) {
    if (form.isSeasonal() && history.period() == 1) {
      throw new IllegalArgumentException("period 1 has no season for " + form.name());
    }
    if (form.isSeasonal() && history.period() > LONGEST_SEASON) {
      return Optional.of(Reason.SEASON_TOO_LONG);
    }
    if (history.size() <= form.parameters(history.period()) + 2) {
      return Optional.of(Reason.TOO_FEW_VALUES);
    }
    if (history.isConstant()) {
      return Optional.of(Reason.ALL_EQUAL);
    }
    return form.multipliesError() && !history.isPositive()
        ? Optional.of(Reason.NOT_POSITIVE)
        : Optional.empty();
  }
}

package se.utfall.analytics.forecast.backtest;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.ForecastModel;
import se.utfall.analytics.forecast.model.History;

/**
 * Tests ways of forecasting on the past of the series itself (rolling origin, time series
 * cross-validation). An origin needs all its actual values; each model is fitted anew at each
 * origin to the values up to there, and values after it are not handed to it. A model that chooses
 * its form does so at the first origin and keeps it.
 *
 * <p>Withheld ({@link Reason#TOO_FEW_VALUES}) when no origin has room. Errors of different origins
 * overlap and are not independent: a backtest of few origins ranks by chance.
 *
 * <p>Source: L. J. Tashman (2000), Out-of-sample tests of forecasting accuracy, International
 * Journal of Forecasting 16.
 */
public final class Backtest {

  private final BacktestSettings settings;

  public Backtest(BacktestSettings settings) {
    this.settings = settings;
  }

  /** The scores of these models on this history. */
  public Finding<BacktestResult> run(History history, List<? extends ForecastModel> models) {
    var last = history.size() - settings.horizon();
    if (last < settings.firstTraining()) {
      return Finding.withheld(Reason.TOO_FEW_VALUES);
    }
    var origins =
        IntStream.iterate(settings.firstTraining(), o -> o <= last, o -> o + settings.step())
            .boxed()
            .toList();
    var scores = models.stream().map(model -> score(history, model, origins)).toList();
    return Finding.found(new BacktestResult(origins, scores));
  }

  private Finding<ModelScore> score(History history, ForecastModel model, List<Integer> origins) {
    var errors = new ModelErrors(model, settings.horizon());
    for (int origin : origins) {
      var refusal = errors.add(training(history, origin), history, origin);
      if (refusal.isPresent()) {
        return Finding.withheld(refusal.get());
      }
    }
    return Finding.found(errors.toScore());
  }

  private History training(History history, int origin) {
    var window = settings.window().orElse(origin);
    return history.between(Math.max(0, origin - window), origin);
  }
}

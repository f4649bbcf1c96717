package se.utfall.analytics.forecast.backtest;

import java.util.List;
import se.utfall.analytics.forecast.accuracy.Accuracy;
import se.utfall.analytics.forecast.model.ForecastModel;

/**
 * How one model fared over all origins.
 *
 * @param model the model; one that chooses a form has settled on it at the first origin
 * @param name the model with its form
 * @param overall errors of all origins and horizons together; each is scaled by the {@link
 *     se.utfall.analytics.forecast.accuracy.NaiveScale} of its own training values
 * @param byHorizon the same for 1, 2, … steps ahead
 * @param firstForecast what it said at the first origin
 * @param lastForecast what it said at the last origin
 */
public record ModelScore(
    ForecastModel model,
    String name,
    Accuracy overall,
    List<Accuracy> byHorizon,
    List<Double> firstForecast,
    List<Double> lastForecast) {

  public ModelScore {
    byHorizon = List.copyOf(byHorizon);
    firstForecast = List.copyOf(firstForecast);
    lastForecast = List.copyOf(lastForecast);
  }
}

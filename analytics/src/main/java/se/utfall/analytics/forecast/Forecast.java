package se.utfall.analytics.forecast;

import java.util.List;
import se.utfall.analytics.forecast.model.FittedModel;
import se.utfall.analytics.forecast.model.ModelKind;

/**
 * The forecast of one series.
 *
 * @param model what it was made with, fitted to all values used
 * @param n values the model was fitted to
 * @param origin time of the last value, in years; nothing later was used
 * @param step years from one value to the next
 * @param points what is foreseen, the next period first
 */
public record Forecast(
    FittedModel model, int n, double origin, double step, List<FuturePoint> points) {

  public Forecast {
    points = List.copyOf(points);
  }

  public ModelKind kind() {
    return model.kind();
  }
}

package se.utfall.analytics.forecast.backtest;

import java.util.OptionalInt;
import se.utfall.analytics.forecast.model.FittedModel;

/**
 * From where and how far a backtest forecasts.
 *
 * @param firstTraining values before the first origin
 * @param horizon steps forecast from every origin
 * @param step values from one origin to the next
 * @param window only so many of the latest values are seen; empty = all of them
 */
public record BacktestSettings(int firstTraining, int horizon, int step, OptionalInt window) {

  public BacktestSettings {
    requirePositive("firstTraining", firstTraining);
    FittedModel.requireHorizon(horizon);
    requirePositive("step", step);
    window.ifPresent(values -> requirePositive("window", values));
  }

  /** A forecast of so many steps from every value on, with all values before it. */
  public static BacktestSettings expanding(int firstTraining, int horizon) {
    return new BacktestSettings(firstTraining, horizon, 1, OptionalInt.empty());
  }

  private static void requirePositive(String name, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " " + number + " is below 1");
    }
  }
}

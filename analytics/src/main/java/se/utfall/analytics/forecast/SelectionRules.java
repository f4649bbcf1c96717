package se.utfall.analytics.forecast;

/**
 * When a model is used instead of the naive forecast.
 *
 * @param minimumForForecast fewest values for any forecast: 5. A spread from fewer says nothing.
 * @param minimumTraining fewest values before the first origin of a backtest: 8, and always at
 *     least {@code minimumCycles} cycles
 * @param minimumCycles fewest full cycles for a seasonal model: 2
 * @param minimumOrigins fewest origins of a backtest: 5
 * @param mostOrigins origins tested when there are values enough: 16
 * @param margin share by which the mean absolute error must be below that of the naive forecast:
 *     0.05. With a handful of models and a score of origins, the best of them is a little ahead by
 *     chance alone.
 */
public record SelectionRules(
    int minimumForForecast,
    int minimumTraining,
    int minimumCycles,
    int minimumOrigins,
    int mostOrigins,
    double margin) {

  public static final SelectionRules DEFAULT = new SelectionRules(5, 8, 2, 5, 16, 0.05);

  public SelectionRules {
    requireAtLeast(2, "minimumForForecast", minimumForForecast);
    requireAtLeast(minimumForForecast, "minimumTraining", minimumTraining);
    requireAtLeast(2, "minimumCycles", minimumCycles);
    requireAtLeast(1, "minimumOrigins", minimumOrigins);
    requireAtLeast(minimumOrigins, "mostOrigins", mostOrigins);
    if (!(margin >= 0 && margin < 1)) {
      throw new IllegalArgumentException("margin " + margin + " is not from 0 to below 1");
    }
  }

  private static void requireAtLeast(int least, String name, int number) {
    if (number < least || number > 10_000) {
      throw new IllegalArgumentException(name + " " + number + " is not from " + least);
    }
  }
}

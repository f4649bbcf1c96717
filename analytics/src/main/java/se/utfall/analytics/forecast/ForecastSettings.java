package se.utfall.analytics.forecast;

import java.util.List;
import java.util.OptionalDouble;
import se.utfall.analytics.forecast.model.FittedModel;

/**
 * What a forecast goes by.
 *
 * @param horizon steps to look ahead, 1 to {@value #LONGEST_HORIZON}
 * @param levels of the prediction intervals: 0.80 and 0.95
 * @param floor nothing can be below this (counts: 0); empty = no floor
 * @param ceiling nothing can be above this (shares in percent: 100); empty = no ceiling
 * @param rules when a model is used instead of the naive forecast
 */
public record ForecastSettings(
    int horizon,
    List<Double> levels,
    OptionalDouble floor,
    OptionalDouble ceiling,
    SelectionRules rules) {

  /** Ten years of months: further ahead no smoothing has anything to say. */
  public static final int LONGEST_HORIZON = 120;

  private static final int MOST_LEVELS = 10;

  public ForecastSettings {
    FittedModel.requireHorizon(horizon);
    if (horizon > LONGEST_HORIZON) {
      throw new IllegalArgumentException("horizon " + horizon + " is above " + LONGEST_HORIZON);
    }
    levels = List.copyOf(levels);
    requireLevels(levels);
    floor.ifPresent(limit -> requireFinite("floor", limit));
    ceiling.ifPresent(limit -> requireFinite("ceiling", limit));
    if (floor.isPresent() && ceiling.isPresent() && floor.getAsDouble() >= ceiling.getAsDouble()) {
      throw new IllegalArgumentException("floor is not below ceiling");
    }
  }

  /** So many steps ahead, intervals of 80 and 95 percent, no limits. */
  public static ForecastSettings ahead(int horizon) {
    return new ForecastSettings(
        horizon,
        List.of(0.80, 0.95),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        SelectionRules.DEFAULT);
  }

  /** The same for figures that cannot be below a limit. */
  public ForecastSettings withFloor(double limit) {
    return new ForecastSettings(horizon, levels, OptionalDouble.of(limit), ceiling, rules);
  }

  /** The same for figures that cannot be above a limit. */
  public ForecastSettings withCeiling(double limit) {
    return new ForecastSettings(horizon, levels, floor, OptionalDouble.of(limit), rules);
  }

  private static void requireLevels(List<Double> levels) {
    if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
      throw new IllegalArgumentException("levels has " + levels.size() + " entries");
    }
    for (double level : levels) {
      if (!(level > 0 && level < 1)) {
        throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
      }
    }
  }

  private static void requireFinite(String name, double limit) {
    if (!Double.isFinite(limit)) {
      throw new IllegalArgumentException(name + " " + limit + " is not finite");
    }
  }
}

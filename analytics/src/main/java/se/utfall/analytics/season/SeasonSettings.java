package se.utfall.analytics.season;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a seasonal analysis goes by.
 *
 * @param period periods to a cycle, 2 or more; empty: as many as go in a year by the spacing of the
 *     series (12 for months, 4 for quarters)
 * @param model how the series is split
 * @param minimumCycles fewest whole cycles for a decomposition: 2
 * @param minimumCyclesForChange fewest whole cycles for an adjusted change: 3. With two, half of a
 *     stray month is taken for season.
 * @param level chance of calling a season where there is none: 0.05
 */
public record SeasonSettings(
    OptionalInt period,
    SeasonModel model,
    int minimumCycles,
    int minimumCyclesForChange,
    double level) {

  /** By the calendar, robust STL with a fixed pattern, from two and three cycles, 5 percent. */
  public static final SeasonSettings DEFAULT =
      new SeasonSettings(OptionalInt.empty(), Stl.periodic().robust(), 2, 3, 0.05);

  private static final int LARGEST_PERIOD = 10_000;

  public SeasonSettings {
    Objects.requireNonNull(model, "model");
    if (period.isPresent() && (period.getAsInt() < 2 || period.getAsInt() > LARGEST_PERIOD)) {
      throw new IllegalArgumentException(
          "period " + period.getAsInt() + " is not between 2 and " + LARGEST_PERIOD);
    }
    if (minimumCycles < 2 || minimumCycles > LARGEST_PERIOD) {
      throw new IllegalArgumentException("minimumCycles " + minimumCycles + " is below 2");
    }
    if (minimumCyclesForChange < minimumCycles || minimumCyclesForChange > LARGEST_PERIOD) {
      throw new IllegalArgumentException(
          "minimumCyclesForChange " + minimumCyclesForChange + " is below minimumCycles");
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
  }

  /** So many periods to a cycle, by this model; the rest as in {@link #DEFAULT}. */
  public static SeasonSettings of(int period, SeasonModel model) {
    return new SeasonSettings(OptionalInt.of(period), model, 2, 3, 0.05);
  }

  /** Another model, the rest as it is. */
  public SeasonSettings withModel(SeasonModel other) {
    return new SeasonSettings(period, other, minimumCycles, minimumCyclesForChange, level);
  }
}

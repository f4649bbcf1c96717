package se.utfall.analytics.trend;

import se.utfall.analytics.chance.Normal;

/**
 * What a trend analysis goes by.
 *
 * @param level chance of calling a direction where there is none, two-sided: 0.05. The interval of
 *     the slope has the confidence 1 − level.
 * @param minimumForTrend fewest values for slope and Mann–Kendall: 4
 * @param minimumForVerdict fewest values for a verdict of direction: 5. With 4, even a strictly
 *     rising series has p = 2/24 and can never reach 5 percent.
 * @param seasons how many seasons a year has in the series: 12 for months, 4 for quarters, 1 for
 *     none. With seasons the verdict is that of the seasonal test.
 */
public record TrendSettings(double level, int minimumForTrend, int minimumForVerdict, int seasons) {

  private static final int MOST_SEASONS = 366;

  /** Five percent, slope from four values, verdict from five. */
  public static final TrendSettings DEFAULT = new TrendSettings(0.05, 4, 5, 1);

  public TrendSettings {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
    if (minimumForTrend < 2) {
      throw new IllegalArgumentException("minimumForTrend " + minimumForTrend + " is below 2");
    }
    if (seasons < 1 || seasons > MOST_SEASONS) {
      throw new IllegalArgumentException(
          "seasons " + seasons + " is not between 1 and " + MOST_SEASONS);
    }
    if (minimumForVerdict < minimumForTrend) {
      throw new IllegalArgumentException(
          "minimumForVerdict " + minimumForVerdict + " is below minimumForTrend");
    }
  }

  /** The same for a series without seasons. */
  public TrendSettings(double level, int minimumForTrend, int minimumForVerdict) {
    this(level, minimumForTrend, minimumForVerdict, 1);
  }

  /** The same for a series with this many seasons a year. */
  public TrendSettings withSeasons(int seasonsOfYear) {
    return new TrendSettings(level, minimumForTrend, minimumForVerdict, seasonsOfYear);
  }

  boolean hasSeasons() {
    return seasons > 1;
  }

  /** The z exceeded on either side with the chance {@code level}. */
  double critical() {
    return level == DEFAULT.level ? Normal.TWO_SIDED_5_PERCENT : Normal.criticalTwoSided(level);
  }
}

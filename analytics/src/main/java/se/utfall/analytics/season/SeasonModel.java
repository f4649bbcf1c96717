package se.utfall.analytics.season;

/** How a series is split into trend, season and remainder. */
public sealed interface SeasonModel permits Stl, Classical {

  /** The fewest periods the model can split, at so many periods to a cycle. */
  int minimumPeriods(int period);
}

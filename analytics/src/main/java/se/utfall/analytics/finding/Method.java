package se.utfall.analytics.finding;

/** The analyses there are, under the names they have in every part of the project. */
public enum Method {
  /** Mann–Kendall test with the Theil–Sen slope. */
  TREND,
  /** XmR chart: natural limits and signals of special cause. */
  SPC,
  /** Where the level of a series shifts. */
  CHANGE_POINT,
  /** Trend, season and rest of a series. */
  DECOMPOSITION,
  /** What comes next, with intervals. */
  FORECAST,
  /** How the values are spread. */
  DISTRIBUTION,
  /** How two series go together, or one with itself. */
  CORRELATION,
  /** Proportions and rates against each other and against a target. */
  COMPARISON,
  /** Areas in order, with the certainty of each rank. */
  RANKING
}

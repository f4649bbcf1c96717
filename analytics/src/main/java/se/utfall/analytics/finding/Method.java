package se.utfall.analytics.finding;

/** The analyses there are, under the names they have in every part of the project. */
public enum Method {
  /** Mann–Kendall test with the Theil–Sen slope. */
  TREND
}

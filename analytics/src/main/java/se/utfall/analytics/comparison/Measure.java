package se.utfall.analytics.comparison;

/** What a count is set against. */
public enum Measure {
  /** A part of a whole: each of the base is counted or not, as pupils who passed of all pupils. */
  PROPORTION,
  /** Events against what they could happen to: burglaries per 1,000 inhabitants and year. */
  RATE
}

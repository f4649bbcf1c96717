package se.utfall.api.figures;

import se.utfall.db.figures.IndicatorRow;

/** What kind of thing the figures of an indicator are, as far as its unit tells. */
public final class Measure {
  private Measure() {}

  /** Whether figures of a small and a large area can be alike: shares and indices, not amounts. */
  public static boolean isLevel(IndicatorRow indicator) {
    String unit = indicator.unit();
    return !indicator.accumulates()
        && (unit.startsWith("procent")
            || unit.startsWith("promille")
            || unit.startsWith("index")
            || unit.contains(" per ")
            || unit.startsWith("per "));
  }
}

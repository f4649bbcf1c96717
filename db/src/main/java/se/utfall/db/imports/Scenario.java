package se.utfall.db.imports;

/** The scenarios of money and volumes. What became of a year has two names and is one scenario. */
final class Scenario {
  /** What became of a year that is closed, and its name in the store. */
  private static final String OUTCOME = "bokslut";

  /** What became of a year, closed or not. */
  private static final String OUTCOME_SO_FAR = "utfall";

  private Scenario() {}

  /** The scenario's name in the store. */
  static String stored(String word) {
    return word.equals(OUTCOME_SO_FAR) ? OUTCOME : word;
  }
}

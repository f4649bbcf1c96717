package se.utfall.charts.spec;

/**
 * Whose amount a bar shows; each has its own fill, the same in every picture.
 *
 * <p>Source: International Business Communication Standards 1.2, UN 3.2 (unify scenarios).
 */
public enum Scenario {
  /** What it became: solid and dark. */
  OUTCOME,
  /** What was decided: an outline. */
  BUDGET,
  /** The outcome of the year before: solid and lighter. */
  PREVIOUS_YEAR,
  /** What is expected: hatched. */
  FORECAST
}

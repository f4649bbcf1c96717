package se.utfall.analytics.forecast.outcome;

/**
 * How often intervals held.
 *
 * @param level what they promised: 0.95
 * @param covered how many held what came, limits included
 * @param judged how many there were
 */
public record Coverage(double level, int covered, int judged) {

  public Coverage {
    if (covered < 0 || judged < 1 || covered > judged) {
      throw new IllegalArgumentException("covered " + covered + " of " + judged);
    }
  }

  /** The share that held, 0 to 1. */
  public double share() {
    return (double) covered / judged;
  }
}

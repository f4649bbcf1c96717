package se.utfall.analytics.finding;

import java.util.Objects;

/**
 * What a result rests on. Counts are rows of the series: {@code exact + approximate + boundsOnly}
 * is n, and n plus {@code missing} is every row given.
 *
 * @param method which analysis was made
 * @param exact figures known exactly
 * @param approximate figures with a named value and bounds around it
 * @param boundsOnly figures of which only bounds are known
 * @param missing rows without a figure
 */
public record Basis(Method method, int exact, int approximate, int boundsOnly, int missing) {

  public Basis {
    Objects.requireNonNull(method, "method");
    if (exact < 0 || approximate < 0 || boundsOnly < 0 || missing < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  /** Figures that say something: all but the missing. */
  public int n() {
    return exact + approximate + boundsOnly;
  }

  /** Figures with a named value. */
  public int valued() {
    return exact + approximate;
  }
}

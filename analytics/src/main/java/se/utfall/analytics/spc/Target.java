package se.utfall.analytics.spc;

import java.util.Objects;

/**
 * What an indicator shall reach.
 *
 * @param value in the unit of the series
 * @param kind which side of it meets the target
 */
public record Target(double value, Kind kind) {

  /** Which side of the target meets it. */
  public enum Kind {
    AT_LEAST,
    AT_MOST
  }

  public Target {
    Objects.requireNonNull(kind, "kind");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value " + value + " is not finite");
    }
  }
}

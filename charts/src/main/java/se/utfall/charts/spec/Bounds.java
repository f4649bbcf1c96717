package se.utfall.charts.spec;

import java.math.BigDecimal;

/** From a lower to an upper value, both included. */
public record Bounds(BigDecimal lower, BigDecimal upper) {

  public Bounds {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("lower must not be above upper: " + lower + " > " + upper);
    }
  }

  /** Whether the value lies between the bounds or on one of them. */
  public boolean holds(BigDecimal value) {
    return lower.compareTo(value) <= 0 && value.compareTo(upper) <= 0;
  }

  /** Whether the other bounds reach no further on either side. */
  public boolean holds(Bounds other) {
    return holds(other.lower) && holds(other.upper);
  }
}

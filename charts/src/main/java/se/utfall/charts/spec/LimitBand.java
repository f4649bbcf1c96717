package se.utfall.charts.spec;

import java.math.BigDecimal;

/** The natural limits: between them lies what chance alone gives. */
public record LimitBand(Level lower, Level upper) {

  public LimitBand {
    if (lower.value().compareTo(upper.value()) > 0) {
      throw new IllegalArgumentException(
          "lower must not be above upper: " + lower.value() + " > " + upper.value());
    }
  }

  /** Whether the value lies between the limits or on one of them. */
  public boolean holds(BigDecimal value) {
    return new Bounds(lower.value(), upper.value()).holds(value);
  }
}

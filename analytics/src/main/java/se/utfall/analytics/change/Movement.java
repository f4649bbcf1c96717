package se.utfall.analytics.change;

import se.utfall.analytics.bounded.Bounded;

/** Which way a figure moved, or lies from another. */
public enum Movement {
  UP,
  DOWN,
  /** Both figures are exact and equal. */
  NONE,
  /** The bounds of the two figures overlap or meet: it may have moved either way or not at all. */
  UNCERTAIN;

  /** The way of an amount that is one figure less another, as far as its bounds decide it. */
  public static Movement of(Bounded amount) {
    if (amount.isExact() && amount.value().orElseThrow().signum() == 0) {
      return NONE;
    }
    if (amount.lower().filter(low -> low.signum() > 0).isPresent()) {
      return UP;
    }
    var down = amount.upper().filter(high -> high.signum() < 0).isPresent();
    return down ? DOWN : UNCERTAIN;
  }
}

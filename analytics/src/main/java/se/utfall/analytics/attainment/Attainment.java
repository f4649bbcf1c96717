package se.utfall.analytics.attainment;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;

/**
 * Whether a figure reaches its target, for every number that the figure may be. A figure on the
 * target reaches it.
 */
public enum Attainment {
  REACHED,
  MISSED,
  /** It depends on where within its bounds the figure lies, or the figure is missing. */
  UNKNOWN;

  /** Which side of a target is the right one. */
  public enum Kind {
    AT_MOST,
    AT_LEAST,
    EQUAL
  }

  /** Holds a figure against a target in the same unit. */
  public static Attainment of(Bounded figure, Kind kind, BigDecimal target) {
    if (figure.isMissing()) {
      return UNKNOWN;
    }
    boolean isBelow = is(figure.upper(), target, -1);
    boolean isAbove = is(figure.lower(), target, 1);
    boolean isAtMost = isBelow || is(figure.upper(), target, 0);
    boolean isAtLeast = isAbove || is(figure.lower(), target, 0);
    return switch (kind) {
      case AT_MOST -> isAtMost ? REACHED : isAbove ? MISSED : UNKNOWN;
      case AT_LEAST -> isAtLeast ? REACHED : isBelow ? MISSED : UNKNOWN;
      case EQUAL -> isAtMost && isAtLeast ? REACHED : isBelow || isAbove ? MISSED : UNKNOWN;
    };
  }

  /** Whether the end is known and compares so; an unknown end never does. */
  private static boolean is(Optional<BigDecimal> end, BigDecimal target, int comparison) {
    return end.filter(known -> known.compareTo(target) == comparison).isPresent();
  }
}

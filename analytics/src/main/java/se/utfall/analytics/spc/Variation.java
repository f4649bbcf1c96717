package se.utfall.analytics.spc;

import se.utfall.analytics.trend.Better;

/** What kind of variation a point shows: the class behind the variation icon. */
public enum Variation {
  /** Varies as the series always does. Not the same as "good". */
  COMMON_CAUSE,
  /** Special cause, upwards, where higher is better. */
  IMPROVEMENT_UP,
  /** Special cause, downwards, where lower is better. */
  IMPROVEMENT_DOWN,
  /** Special cause, upwards, where lower is better. */
  CONCERN_UP,
  /** Special cause, downwards, where higher is better. */
  CONCERN_DOWN,
  /** Special cause, upwards, where neither way is better. */
  NEUTRAL_UP,
  /** Special cause, downwards, where neither way is better. */
  NEUTRAL_DOWN,
  /** Not judged: its group has too few values for limits. */
  TOO_FEW;

  /** Whether something is at work that is not always there. */
  public boolean isSpecialCause() {
    return this != COMMON_CAUSE && this != TOO_FEW;
  }

  static Variation of(Direction direction, Better better) {
    return direction == Direction.UP
        ? switch (better) {
          case HIGHER -> IMPROVEMENT_UP;
          case LOWER -> CONCERN_UP;
          case NEUTRAL -> NEUTRAL_UP;
        }
        : switch (better) {
          case HIGHER -> CONCERN_DOWN;
          case LOWER -> IMPROVEMENT_DOWN;
          case NEUTRAL -> NEUTRAL_DOWN;
        };
  }

  boolean isImprovement() {
    return this == IMPROVEMENT_UP || this == IMPROVEMENT_DOWN;
  }
}

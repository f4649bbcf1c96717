package se.utfall.analytics.trend;

/** Which way an indicator should go. */
public enum Better {
  HIGHER,
  LOWER,
  /** Neither way is better; a trend is told without judgement. */
  NEUTRAL;

  Verdict verdictOnRise() {
    return switch (this) {
      case HIGHER -> Verdict.IMPROVING;
      case LOWER -> Verdict.WORSENING;
      case NEUTRAL -> Verdict.RISING;
    };
  }

  Verdict verdictOnFall() {
    return switch (this) {
      case HIGHER -> Verdict.WORSENING;
      case LOWER -> Verdict.IMPROVING;
      case NEUTRAL -> Verdict.FALLING;
    };
  }
}

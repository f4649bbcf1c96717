package se.utfall.analytics.trend;

/** Which way an indicator should go. */
public enum Better {
  HIGHER,
  LOWER,
  /** Neither way is better; a trend is told without judgement. */
  NEUTRAL;

  /** What a rise that is more than chance means. */
  public Verdict verdictOnRise() {
    return switch (this) {
      case HIGHER -> Verdict.IMPROVING;
      case LOWER -> Verdict.WORSENING;
      case NEUTRAL -> Verdict.RISING;
    };
  }

  /** What a fall that is more than chance means. */
  public Verdict verdictOnFall() {
    return switch (this) {
      case HIGHER -> Verdict.WORSENING;
      case LOWER -> Verdict.IMPROVING;
      case NEUTRAL -> Verdict.FALLING;
    };
  }
}

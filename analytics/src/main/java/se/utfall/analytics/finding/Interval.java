package se.utfall.analytics.finding;

/**
 * A confidence interval: the limits of an estimate, in its unit, and the confidence level (0.95 for
 * 95 percent). Limits are finite; an interval that is not has no record but a {@link Finding}
 * withheld.
 */
public record Interval(double lower, double upper, double level) {

  public Interval {
    if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
      throw new IllegalArgumentException("limits " + lower + " and " + upper);
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
    }
  }
}

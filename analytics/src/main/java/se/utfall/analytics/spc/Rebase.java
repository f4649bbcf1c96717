package se.utfall.analytics.spc;

/**
 * A decision that limits start anew: the cause is known, the change has lasted, the old limits no
 * longer help.
 *
 * @param from the first value at or after this time starts the new group; years, as in the series
 * @param reason why, for the reader of the chart
 * @param by who decided
 */
public record Rebase(double from, String reason, String by) {

  public Rebase {
    if (!Double.isFinite(from)) {
      throw new IllegalArgumentException("from " + from + " is not finite");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason is blank");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("by is blank");
    }
  }
}

package se.utfall.analytics.reconciliation;

import java.util.Objects;

/**
 * A rule or claim that could not be applied.
 *
 * @param code of the rule or claim
 * @param named the word that is the reason: the unknown table, line, kind or unit
 */
public record Unjudged(String code, Reason reason, String named) {

  /** Why nothing was judged. */
  public enum Reason {
    UNKNOWN_KIND,
    UNKNOWN_TABLE,
    UNKNOWN_ORGANISATION,
    UNKNOWN_LINE,
    UNKNOWN_UNIT,
    /** The table prints deviations but not in which order they are subtracted. */
    UNKNOWN_CONVENTION,
    /** Nothing in tables, equity or indicators bears the name for that period. */
    NO_FIGURE
  }

  public Unjudged {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(named, "named");
  }
}

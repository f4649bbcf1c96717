package se.utfall.analytics.money;

import java.util.Locale;
import java.util.Objects;

/**
 * A step of equity from opening to closing balance, or a level it is held against; in mnkr.
 *
 * @param period the year
 * @param name text of the step as printed
 */
public record EquityStep(
    String organisation, String period, Kind kind, String name, PrintedAmount amount) {

  /** What a step is. */
  public enum Kind {
    OPENING,
    ADJUSTMENT,
    /** Opening and adjustments together. */
    SUBTOTAL,
    RESULT,
    CLOSING,
    RETURN,
    CLOSING_AFTER_RETURN,
    DECIDED_LEVEL,
    RECOMMENDED_LOW,
    RECOMMENDED_HIGH;

    /**
     * Reads a word of a file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Kind parse(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public EquityStep {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(amount, "amount");
  }
}

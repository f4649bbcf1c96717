package se.utfall.analytics.money;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a table uses signs.
 *
 * @param deviation order of subtraction of printed deviations; empty if the table has none
 * @param costs sign that costs are printed with; empty if the table has none
 * @param creditSide sign of equity and liabilities; empty outside balance sheets
 */
public record SignConvention(
    Optional<Subtraction> deviation, Optional<Sign> costs, Optional<Sign> creditSide) {

  /** What is taken from what. */
  public enum Subtraction {
    OUTCOME_MINUS_BUDGET,
    BUDGET_MINUS_OUTCOME;

    /**
     * Reads a word of a file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Subtraction parse(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** A sign. */
  public enum Sign {
    NEGATIVE,
    POSITIVE;

    /**
     * Reads a word of a file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Sign parse(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public SignConvention {
    Objects.requireNonNull(deviation, "deviation");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(creditSide, "creditSide");
  }

  /** 1 if a printed deviation is outcome − budget, −1 if it is budget − outcome. */
  public int deviationSign() {
    return deviation.filter(Subtraction.BUDGET_MINUS_OUTCOME::equals).isPresent() ? -1 : 1;
  }

  /** Costs stand without sign: what is spent is a positive amount. */
  public boolean hasCostsWithoutSign() {
    return costs.filter(Sign.POSITIVE::equals).isPresent();
  }

  /** Costs stand with a minus. */
  public boolean hasCostsBelowZero() {
    return costs.filter(Sign.NEGATIVE::equals).isPresent();
  }

  /** Equity and liabilities stand with a minus. */
  public boolean hasCreditBelowZero() {
    return creditSide.filter(Sign.NEGATIVE::equals).isPresent();
  }
}

package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.Objects;
import se.utfall.analytics.money.Cell;

/**
 * A cell as it goes into an identity.
 *
 * @param coefficient what it is multiplied by: 1, −1, or a change of unit such as 0.001
 */
public record Term(Cell cell, BigDecimal coefficient) {

  public Term {
    Objects.requireNonNull(cell, "cell");
    if (coefficient.signum() == 0) {
      throw new IllegalArgumentException("coefficient of " + cell + " is 0");
    }
  }

  static Term plus(Cell cell) {
    return new Term(cell, BigDecimal.ONE);
  }

  static Term minus(Cell cell) {
    return new Term(cell, BigDecimal.ONE.negate());
  }
}

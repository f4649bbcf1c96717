package se.utfall.api.grant;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.money.MoneyUnit;

/**
 * An item that other boards decide on; amounts in the unit.
 *
 * @param leftPrinted what is printed as left; empty if it is not
 */
record CentralItem(
    String table,
    String organisation,
    String line,
    String period,
    MoneyUnit unit,
    BigDecimal outcome,
    BigDecimal budget,
    Optional<BigDecimal> leftPrinted,
    String source,
    Optional<String> section) {

  /** Budget − outcome: below 0 when more was spent. */
  BigDecimal left() {
    return budget.subtract(outcome);
  }
}

package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.Rule;

/**
 * What an amount of one table is multiplied by to be held against another. A factor that only
 * changes unit is taken from the units of the tables themselves, so that a table printed in the
 * wrong unit is found; any other is used as it is.
 */
final class RuleFactor {
  private RuleFactor() {}

  /** From one of the rule's tables to the other, whichever of them is its left. */
  static BigDecimal of(Rule rule, MoneyTable from, MoneyTable to) {
    if (changesOnlyUnit(rule.factor())) {
      return from.unit()
          .in(to.unit())
          .multiply(BigDecimal.valueOf(rule.factor().signum()))
          .stripTrailingZeros();
    }
    return from.code().equals(rule.left().table())
        ? rule.factor()
        : BigDecimal.ONE.divide(rule.factor(), MathContext.DECIMAL128).stripTrailingZeros();
  }

  private static boolean changesOnlyUnit(BigDecimal factor) {
    var bare = factor.abs().stripTrailingZeros();
    return bare.unscaledValue().equals(BigInteger.ONE) && bare.scale() % 3 == 0;
  }
}

package se.utfall.api.forecastreport;

import java.math.BigDecimal;
import se.utfall.analytics.money.MoneyUnit;

/** Amounts of any unit in million kr. */
final class Mnkr {
  private Mnkr() {}

  static BigDecimal of(BigDecimal amount, String unit) {
    return amount.multiply(MoneyUnit.parse(unit).in(MoneyUnit.MNKR));
  }
}

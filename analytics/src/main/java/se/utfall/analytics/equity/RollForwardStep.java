package se.utfall.analytics.equity;

import java.math.BigDecimal;
import java.util.Objects;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.money.EquityStep;

/**
 * A step of a roll-forward.
 *
 * @param printed what is printed, in mnkr: a movement or, for subtotals and closings, a balance
 * @param balance the balance after this step, computed from opening balance and movements; stands
 *     beside {@code printed} for subtotals and closings. Withheld as {@code NO_FIGURE} when a step
 *     that it needs is not printed
 */
public record RollForwardStep(
    EquityStep.Kind kind, String name, BigDecimal printed, Finding<BigDecimal> balance) {

  public RollForwardStep {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(balance, "balance");
  }
}

package se.utfall.analytics.bridge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.equity.RollForwardStep;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.analytics.money.PrintedAmount;

/**
 * The way of equity from opening balance to the last step of a year, in mnkr. Printed balances are
 * totals; where the year ends with a movement, the balance that it leads to is computed.
 */
public final class EquityBridge {

  private static final Set<Kind> BALANCES =
      EnumSet.of(Kind.SUBTOTAL, Kind.CLOSING, Kind.CLOSING_AFTER_RETURN);

  private EquityBridge() {}

  /** The steps; withheld as {@code NO_FIGURE} when no opening balance is printed. */
  public static Finding<List<Step<RollForwardStep>>> of(EquityYear year) {
    if (year.steps().isEmpty() || year.steps().get(0).kind() != Kind.OPENING) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    var way = new Way<RollForwardStep>();
    var endsWithTotal = false;
    for (var step : year.steps()) {
      var stands = PrintedAmount.of(step.printed(), "", Optional.empty()).interval();
      endsWithTotal = way.steps().isEmpty() || BALANCES.contains(step.kind());
      if (endsWithTotal) {
        way.add(new Step.Total<>(Optional.of(step), step.printed()), stands);
      } else {
        way.add(new Step.Move<>(step, Optional.of(step.printed())), stands);
      }
    }
    if (!endsWithTotal) {
      way.add(
          new Step.Total<>(Optional.empty(), way.level()),
          PrintedAmount.of(way.level(), "", Optional.empty()).interval());
    }
    return Finding.found(way.steps());
  }
}

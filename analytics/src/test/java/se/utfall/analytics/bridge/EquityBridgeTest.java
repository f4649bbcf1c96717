package se.utfall.analytics.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.equity.EquityAnalysis;
import se.utfall.analytics.equity.RollForwardStep;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.ReferenceBooks;

class EquityBridgeTest {

  @Test
  void theEquityOf2023GoesFromBalanceToBalanceWithNothingLeftOver() {
    var year = EquityAnalysis.years(ReferenceBooks.read().equity(), "Hela kommunledningen").get(0);
    assertThat(
            EquityBridge.of(year).toOptional().orElseThrow().stream().map(EquityBridgeTest::text))
        .containsExactly("=22.1", "-14.1", "=8.0", "14.4", "=22.4", "-14.4", "=8.0");
  }

  @Test
  void aBalanceThatTheStepsDoNotReachHasItsDifferenceNamed() {
    assertThat(steps("OPENING 10.0", "RESULT 2.0", "CLOSING 12.1"))
        .containsExactly("=10.0", "2.0", "rest 0.1 ROUNDING", "=12.1");
    assertThat(steps("OPENING 10.0", "RESULT 2.0", "CLOSING 13.0"))
        .containsExactly("=10.0", "2.0", "rest 1.0 UNEXPLAINED", "=13.0");
  }

  @Test
  void aYearThatEndsWithAMovementEndsInAComputedBalance() {
    assertThat(steps("OPENING 10.0", "RESULT -2.5")).containsExactly("=10.0", "-2.5", "=7.5");
  }

  @Test
  void withoutAnOpeningBalanceThereIsNoWay() {
    var year = EquityAnalysis.years(made("RESULT 2.0", "CLOSING 12.1"), "A").get(0);
    assertThat(EquityBridge.of(year).whyWithheld()).contains(Reason.NO_FIGURE);
  }

  private static List<String> steps(String... steps) {
    var year = EquityAnalysis.years(made(steps), "A").get(0);
    return EquityBridge.of(year).toOptional().orElseThrow().stream()
        .map(EquityBridgeTest::text)
        .toList();
  }

  private static List<EquityStep> made(String... steps) {
    var made = new ArrayList<EquityStep>();
    for (var step : steps) {
      var parts = step.split(" ");
      made.add(
          new EquityStep(
              "A",
              "2023",
              Kind.valueOf(parts[0]),
              parts[0],
              PrintedAmount.of(new BigDecimal(parts[1]), "made up", Optional.empty())));
    }
    return made;
  }

  private static String text(Step<RollForwardStep> step) {
    if (step instanceof Step.Total<RollForwardStep> total) {
      return "=" + total.amount();
    } else if (step instanceof Step.Move<RollForwardStep> move) {
      return move.amount().orElseThrow().toString();
    }
    var rest = (Step.Rest<RollForwardStep>) step;
    return "rest " + rest.amount() + " " + rest.cause();
  }
}

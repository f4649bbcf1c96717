package se.utfall.analytics.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.ReferenceBooks;

class EquityAnalysisTest {

  @Test
  void theReportOf2023RollsFromOpeningToClosingAndBackToTheDecidedLevel() {
    var year = EquityAnalysis.years(ReferenceBooks.read().equity(), "Hela kommunledningen").get(0);
    assertThat(year.steps().stream().map(EquityAnalysisTest::text))
        .containsExactly(
            "OPENING 22.1 22.1",
            "ADJUSTMENT -14.1 8.0",
            "SUBTOTAL 8.0 8.0",
            "RESULT 14.4 22.4",
            "CLOSING 22.4 22.4",
            "RETURN -14.4 8.0",
            "CLOSING_AFTER_RETURN 8.0 8.0");
    assertThat(year.missing()).isEmpty();
    assertThat(year.proposedReturn())
        .isEqualTo(
            Finding.found(new ProposedReturn(number("-14.4"), number("0.0"), number("8.0"))));
    assertThat(year.printedReturn()).contains(number("-14.4"));
  }

  @Test
  void theClosingBalanceLiesAboveBothAndTheDecidedLevelBelowTheRecommendedInterval() {
    var year = EquityAnalysis.years(ReferenceBooks.read().equity(), "Hela kommunledningen").get(0);
    assertThat(year.closingToDecided()).contains(Standing.ABOVE);
    assertThat(year.closingToRecommended()).contains(Standing.ABOVE);
    assertThat(year.decidedToRecommended()).contains(Standing.BELOW);
  }

  @Test
  void belowTheDecidedLevelNothingIsReturnedAndTheShortfallIsSaid() {
    var year = only(step(Kind.CLOSING, "6.5"), step(Kind.DECIDED_LEVEL, "8"));
    assertThat(year.closingToDecided()).contains(Standing.BELOW);
    assertThat(year.proposedReturn())
        .isEqualTo(Finding.found(new ProposedReturn(number("0.0"), number("1.5"), number("6.5"))));
  }

  @Test
  void onTheDecidedLevelNothingIsReturnedAndNothingLacks() {
    var year = only(step(Kind.CLOSING, "8.0"), step(Kind.DECIDED_LEVEL, "8"));
    assertThat(year.closingToDecided()).contains(Standing.WITHIN);
    assertThat(year.proposedReturn())
        .isEqualTo(Finding.found(new ProposedReturn(number("0.0"), number("0.0"), number("8.0"))));
  }

  @Test
  void theEndsOfTheRecommendedIntervalBelongToIt() {
    assertThat(closing("9.0").closingToRecommended()).contains(Standing.WITHIN);
    assertThat(closing("11.0").closingToRecommended()).contains(Standing.WITHIN);
    assertThat(closing("8.9").closingToRecommended()).contains(Standing.BELOW);
    assertThat(closing("11.1").closingToRecommended()).contains(Standing.ABOVE);
  }

  @Test
  void withoutAnIntervalOrWithOneEndOnlyWhatCanBeToldIsTold() {
    var none = only(step(Kind.CLOSING, "10"), step(Kind.DECIDED_LEVEL, "8"));
    assertThat(none.recommended()).isEmpty();
    assertThat(none.closingToRecommended()).isEmpty();
    assertThat(none.missing()).contains(Kind.RECOMMENDED_LOW, Kind.RECOMMENDED_HIGH);

    assertThat(
            only(step(Kind.CLOSING, "10"), step(Kind.RECOMMENDED_LOW, "9")).closingToRecommended())
        .isEmpty();
    assertThat(
            only(step(Kind.CLOSING, "8"), step(Kind.RECOMMENDED_LOW, "9")).closingToRecommended())
        .contains(Standing.BELOW);
    assertThat(
            only(step(Kind.CLOSING, "12"), step(Kind.RECOMMENDED_HIGH, "11"))
                .closingToRecommended())
        .contains(Standing.ABOVE);
  }

  @Test
  void anIntervalWhoseEndsCrossIsNone() {
    var year =
        only(
            step(Kind.CLOSING, "10"),
            step(Kind.RECOMMENDED_LOW, "11"),
            step(Kind.RECOMMENDED_HIGH, "9"));
    assertThat(year.recommended()).isEmpty();
    assertThatThrownBy(() -> new Recommended(Optional.of(number("11")), Optional.of(number("9"))))
        .hasMessage("low 11 is above high 9");
  }

  @Test
  void severalAdjustmentsAreAddedStepByStepAlsoWhenStepsComeInAnotherOrder() {
    var steps =
        new ArrayList<>(
            List.of(
                step(Kind.OPENING, "10.0"),
                step(Kind.ADJUSTMENT, "-1.25"),
                step(Kind.ADJUSTMENT, "-1.25"),
                step(Kind.SUBTOTAL, "7.5"),
                step(Kind.RESULT, "2"),
                step(Kind.CLOSING, "9.5")));
    long seed = 20231231;
    Collections.shuffle(steps, new Random(seed));
    assertThat(
            only(steps.toArray(EquityStep[]::new)).steps().stream().map(EquityAnalysisTest::text))
        .as("seed %s", seed)
        .containsExactly(
            "OPENING 10.0 10.0",
            "ADJUSTMENT -1.25 8.75",
            "ADJUSTMENT -1.25 7.50",
            "SUBTOTAL 7.5 7.50",
            "RESULT 2 9.50",
            "CLOSING 9.5 9.50");
  }

  @Test
  void aYearMayDoWithoutAdjustmentsButNotWithoutOpeningOrResult() {
    var plain = only(step(Kind.OPENING, "5"), step(Kind.RESULT, "1.5"));
    assertThat(plain.computedClosing()).isEqualTo(Finding.found(number("6.5")));
    assertThat(plain.closing()).contains(number("6.5"));
    assertThat(plain.missing())
        .containsExactlyInAnyOrder(
            Kind.CLOSING,
            Kind.RETURN,
            Kind.CLOSING_AFTER_RETURN,
            Kind.DECIDED_LEVEL,
            Kind.RECOMMENDED_LOW,
            Kind.RECOMMENDED_HIGH);

    var withoutResult = only(step(Kind.OPENING, "5"), step(Kind.CLOSING, "6"));
    assertThat(withoutResult.computedClosing().whyWithheld()).contains(Reason.NO_FIGURE);
    assertThat(withoutResult.steps().stream().map(EquityAnalysisTest::text))
        .containsExactly("OPENING 5 5", "CLOSING 6 NO_FIGURE");
    var withoutOpening = only(step(Kind.RESULT, "5"), step(Kind.CLOSING, "6"));
    assertThat(withoutOpening.steps().stream().map(EquityAnalysisTest::text))
        .containsExactly("RESULT 5 NO_FIGURE", "CLOSING 6 NO_FIGURE");
  }

  @Test
  void thePrintedClosingBalanceIsJudgedAndTheComputedOneOnlyWithoutIt() {
    var both =
        only(
            step(Kind.OPENING, "5"),
            step(Kind.RESULT, "4"),
            step(Kind.CLOSING, "10"),
            step(Kind.DECIDED_LEVEL, "8"));
    assertThat(both.proposedReturn().toOptional().orElseThrow().amount()).isEqualTo("-2");
    var computed =
        only(step(Kind.OPENING, "5"), step(Kind.RESULT, "4"), step(Kind.DECIDED_LEVEL, "8"));
    assertThat(computed.proposedReturn().toOptional().orElseThrow().amount()).isEqualTo("-1");
  }

  @Test
  void withoutLevelOrBalanceNoReturnIsProposed() {
    assertThat(only(step(Kind.CLOSING, "10")).proposedReturn().whyWithheld())
        .contains(Reason.NO_TARGET);
    var level = only(step(Kind.DECIDED_LEVEL, "8"));
    assertThat(level.proposedReturn().whyWithheld()).contains(Reason.NO_FIGURE);
    assertThat(level.closingToDecided()).isEmpty();
    assertThat(level.steps()).isEmpty();
  }

  @Test
  void yearsComeInOrderAndOfOneOrganisation() {
    var steps =
        List.of(
            step("A", "2024", Kind.CLOSING, "2"),
            step("A", "2022", Kind.CLOSING, "1"),
            step("B", "2023", Kind.CLOSING, "3"));
    assertThat(EquityAnalysis.years(steps, "A"))
        .extracting(EquityYear::period)
        .containsExactly("2022", "2024");
    assertThat(EquityAnalysis.years(steps, "C")).isEmpty();
  }

  private static EquityYear closing(String amount) {
    return only(
        step(Kind.CLOSING, amount),
        step(Kind.RECOMMENDED_LOW, "9"),
        step(Kind.RECOMMENDED_HIGH, "11"));
  }

  private static EquityYear only(EquityStep... steps) {
    return EquityAnalysis.years(List.of(steps), "A").get(0);
  }

  private static EquityStep step(Kind kind, String amount) {
    return step("A", "2023", kind, amount);
  }

  private static EquityStep step(String organisation, String period, Kind kind, String amount) {
    var value = number(amount);
    return new EquityStep(
        organisation,
        period,
        kind,
        kind.name(),
        new PrintedAmount(
            value,
            Math.max(0, value.scale()),
            PrintedAmount.Certainty.PRINTED,
            "made up",
            Optional.empty()));
  }

  private static String text(RollForwardStep step) {
    return step.kind()
        + " "
        + step.printed().toPlainString()
        + " "
        + step.balance()
            .toOptional()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> step.balance().whyWithheld().orElseThrow().name());
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}

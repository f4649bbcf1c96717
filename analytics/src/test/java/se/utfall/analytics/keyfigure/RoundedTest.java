package se.utfall.analytics.keyfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.PrintedAmount;

class RoundedTest {

  @Test
  void aPrintedNumberStandsForHalfAUnitOfItsLastDecimalEitherWay() {
    assertThat(Rounded.of(new BigDecimal("252.7")).bounds())
        .isEqualTo(Bounded.between(new BigDecimal("252.65"), new BigDecimal("252.75")));
    assertThat(Rounded.of(new BigDecimal("1E+2")).bounds())
        .isEqualTo(Bounded.between(new BigDecimal("99.5"), new BigDecimal("100.5")));
  }

  @Test
  void circaKeepsItsValueThroughACalculationButNoBounds() {
    var circa =
        Rounded.of(
            new PrintedAmount(
                new BigDecimal("200"),
                0,
                PrintedAmount.Certainty.ABOUT,
                "made up",
                Optional.empty()));
    var half = circa.dividedBy(Rounded.exactly(new BigDecimal("2")));
    assertThat(half)
        .isEqualTo(Finding.found(new Rounded(new BigDecimal("100"), Bounded.missing())));
  }

  @Test
  void aDivisorWhoseRoundingAllowsZeroIsNone() {
    var one = Rounded.exactly(BigDecimal.ONE);
    assertThat(one.dividedBy(Rounded.of(new BigDecimal("0.0"))).whyWithheld())
        .contains(Reason.ZERO_BASE);
    var sum = Rounded.of(new BigDecimal("0.1")).plus(Rounded.of(new BigDecimal("0.0")));
    assertThat(one.dividedBy(sum).whyWithheld()).contains(Reason.UNDEFINED);
  }

  @Test
  void theTruthStaysWithinTheBoundsOfWhatIsWorkedOut() {
    long seed = 4711;
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var a = truth(random);
      var b = truth(random);
      var printedA = Rounded.of(a.setScale(1, RoundingMode.HALF_UP));
      var printedB = Rounded.of(b.setScale(1, RoundingMode.HALF_UP));
      assertHolds(printedA.minus(printedB), a.doubleValue() - b.doubleValue(), seed);
      assertHolds(
          printedB.percentSince(printedA).toOptional().orElseThrow(),
          (b.doubleValue() / a.doubleValue() - 1) * 100,
          seed);
    }
  }

  private static void assertHolds(Rounded rounded, double truth, long seed) {
    assertThat(truth)
        .as("seed %s, %s", seed, rounded)
        .isBetween(
            rounded.bounds().lower().orElseThrow().doubleValue() - 1e-9,
            rounded.bounds().upper().orElseThrow().doubleValue() + 1e-9);
  }

  private static BigDecimal truth(Random random) {
    return BigDecimal.valueOf(1_000 + random.nextInt(400_000), 3);
  }
}

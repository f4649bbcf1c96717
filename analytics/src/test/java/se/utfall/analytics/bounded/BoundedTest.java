package se.utfall.analytics.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Reason;

class BoundedTest {

  private static final Bounded JUST_OVER_70 = figure("70", "70", "79");
  private static final Bounded ABOUT_40 = figure("40", "35", "45");
  private static final Bounded UNDER_56 = figure(null, "0", "56");
  private static final Bounded AT_LEAST_70 = figure("70", "70", null);

  @Test
  void justOverSeventyLessAboutFortyIsTwentyFiveToFortyFourAndNotThirty() {
    assertThat(JUST_OVER_70.minus(ABOUT_40)).isEqualTo(figure(null, "25", "44"));
  }

  @Test
  void exactFiguresDifferExactlyInDecimals() {
    assertThat(exactly("2.3").minus(exactly("2.1"))).isEqualTo(figure("0.2", "0.2", "0.2"));
  }

  @Test
  void exactFiguresAddExactly() {
    assertThat(exactly("0.1").plus(exactly("0.20"))).isEqualTo(exactly("0.3"));
  }

  @Test
  void aSumAddsLowerToLowerAndUpperToUpper() {
    assertThat(JUST_OVER_70.plus(UNDER_56)).isEqualTo(figure(null, "70", "135"));
  }

  @Test
  void negatingTurnsTheBoundsRound() {
    assertThat(ABOUT_40.negated()).isEqualTo(figure("-40", "-45", "-35"));
  }

  @Test
  void aBoundThatIsLackingIsLackingInTheDifferenceOnThatSide() {
    assertThat(AT_LEAST_70.minus(ABOUT_40)).isEqualTo(figure(null, "25", null));
    assertThat(ABOUT_40.minus(AT_LEAST_70)).isEqualTo(figure(null, null, "-25"));
  }

  @Test
  void aDifferenceFromNothingIsNothing() {
    assertThat(exactly("5").minus(Bounded.missing()).isMissing()).isTrue();
    assertThat(Bounded.missing().plus(exactly("5")).isMissing()).isTrue();
  }

  @Test
  void missingIsNeitherExactNorZero() {
    assertThat(Bounded.missing().isExact()).isFalse();
    assertThat(Bounded.missing()).isNotEqualTo(exactly("0"));
    assertThat(exactly("0").isMissing()).isFalse();
  }

  @Test
  void trailingZerosDoNotMakeAnotherFigure() {
    assertThat(exactly("1350.00")).isEqualTo(exactly("1350"));
    assertThat(exactly("1.3E+3").value().orElseThrow().toString()).isEqualTo("1300");
  }

  @Test
  void boundsThatMeetAreAnExactValue() {
    var point = Bounded.between(new BigDecimal("5.0"), new BigDecimal("5"));
    assertThat(point).isEqualTo(exactly("5"));
    assertThat(point.isExact()).isTrue();
  }

  @Test
  void boundsThatCrossAreRefusedByName() {
    assertThatThrownBy(() -> figure(null, "56", "0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lower 56 is above upper 0");
  }

  @Test
  void aValueOutsideItsBoundsIsRefused() {
    assertThatThrownBy(() -> figure("80", "70", "79")).hasMessage("value 80 is above upper 79");
    assertThatThrownBy(() -> figure("69", "70", null)).hasMessage("lower 70 is above value 69");
  }

  @Test
  void aSumOfManyAddsThemAllAndAMissingOneMakesItMissing() {
    assertThat(Bounded.sum(List.of(JUST_OVER_70, ABOUT_40, exactly("2"))))
        .isEqualTo(figure(null, "107", "126"));
    assertThat(Bounded.sum(List.of(exactly("0.1"), exactly("0.2")))).isEqualTo(exactly("0.3"));
    assertThat(Bounded.sum(List.of(exactly("1"), Bounded.missing())).isMissing()).isTrue();
    assertThat(Bounded.sum(List.of()).isMissing()).isTrue();
  }

  @Test
  void aMeanLiesBetweenTheMeansOfTheBounds() {
    assertThat(Bounded.mean(List.of(JUST_OVER_70, ABOUT_40))).isEqualTo(figure(null, "52.5", "62"));
    assertThat(Bounded.mean(List.of(exactly("1"), exactly("2")))).isEqualTo(exactly("1.5"));
    assertThat(Bounded.mean(List.of()).isMissing()).isTrue();
    assertThat(Bounded.mean(List.of(AT_LEAST_70, exactly("0"))))
        .isEqualTo(figure(null, "35", null));
  }

  @Test
  void aProductLiesBetweenTheSmallestAndTheLargestOfTheEnds() {
    assertThat(ABOUT_40.times(figure(null, "-2", "3"))).isEqualTo(figure(null, "-90", "135"));
    assertThat(figure(null, "-2", "-1").times(figure(null, "-4", "3")))
        .isEqualTo(figure(null, "-6", "8"));
    assertThat(exactly("0.5").times(exactly("0.2"))).isEqualTo(exactly("0.1"));
    assertThat(exactly("0").times(UNDER_56)).isEqualTo(exactly("0"));
    assertThat(ABOUT_40.times(exactly("-2"))).isEqualTo(figure(null, "-90", "-70"));
    assertThat(exactly("5").times(Bounded.missing()).isMissing()).isTrue();
  }

  @Test
  void aProductIsOpenOnlyWhereALackingBoundMakesItSo() {
    assertThat(AT_LEAST_70.times(figure(null, "2", "3"))).isEqualTo(figure(null, "140", null));
    assertThat(AT_LEAST_70.times(figure(null, "-3", "-2"))).isEqualTo(figure(null, null, "-140"));
    assertThat(AT_LEAST_70.times(figure(null, "0", "1"))).isEqualTo(figure(null, "0", null));
    assertThat(AT_LEAST_70.times(figure(null, "-1", "1")).isMissing()).isTrue();
    assertThat(AT_LEAST_70.times(exactly("0"))).isEqualTo(exactly("0"));
    assertThat(AT_LEAST_70.times(exactly("0.5"))).isEqualTo(figure(null, "35", null));
    assertThat(AT_LEAST_70.times(exactly("-0.5"))).isEqualTo(figure(null, null, "-35"));
    assertThat(figure(null, null, "-1").times(figure(null, null, "-2")))
        .isEqualTo(figure(null, "2", null));
  }

  @Test
  void aRatioIsTheSmallestToTheLargestQuotient() {
    assertThat(ratio(figure(null, "70", "80"), figure(null, "35", "40")))
        .isEqualTo(figure(null, "1.75", rounded("80", "35", RoundingMode.CEILING)));
    assertThat(ratio(figure(null, "-10", "10"), figure(null, "2", "5")))
        .isEqualTo(figure(null, "-5", "5"));
    assertThat(ratio(figure(null, "-10", "-5"), figure(null, "-5", "-2")))
        .isEqualTo(figure(null, "1", "5"));
    assertThat(ratio(AT_LEAST_70, figure(null, "2", "7"))).isEqualTo(figure(null, "10", null));
    assertThat(ratio(ABOUT_40, AT_LEAST_70))
        .isEqualTo(figure(null, "0", rounded("45", "70", RoundingMode.CEILING)));
    assertThat(ratio(figure(null, "-7", "14"), AT_LEAST_70)).isEqualTo(figure(null, "-0.1", "0.2"));
  }

  @Test
  void aRatioOfExactFiguresIsExactToThirtyFourDigits() {
    assertThat(ratio(exactly("3"), exactly("8"))).isEqualTo(exactly("0.375"));
    assertThat(ratio(exactly("1"), exactly("3")))
        .isEqualTo(exactly(rounded("1", "3", RoundingMode.HALF_EVEN)));
  }

  @Test
  void aRatioWhoseDivisorReachesNothingIsUndefined() {
    for (var divisor :
        List.of(UNDER_56, exactly("0"), figure(null, "-1", "1"), figure(null, "-1", "0"))) {
      assertThat(ABOUT_40.dividedBy(divisor).whyWithheld()).contains(Reason.UNDEFINED);
    }
    assertThat(ABOUT_40.dividedBy(figure(null, null, "5")).whyWithheld())
        .contains(Reason.UNDEFINED);
    assertThat(ratio(ABOUT_40, Bounded.missing()).isMissing()).isTrue();
    assertThat(ratio(Bounded.missing(), ABOUT_40).isMissing()).isTrue();
  }

  /** Draws true figures within random bounds: none may leave what the arithmetic promised. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noTrueFiguresLeaveThePromisedBounds(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var one = drawn(random, random.nextInt(9) - 6);
      var other = drawn(random, random.nextInt(9) - 6);
      var a = within(random, one);
      var b = within(random, other);
      assertHolds(one.times(other), a.multiply(b));
      assertHolds(Bounded.mean(List.of(one, other)), a.add(b).divide(new BigDecimal(2)));
      one.dividedBy(other)
          .toOptional()
          .ifPresent(
              ratio -> {
                var wide = ratio.times(figure(null, "0.9999999999", "1.0000000001"));
                assertHolds(wide, a.divide(b, MathContext.DECIMAL128));
              });
    }
  }

  private static Bounded drawn(Random random, int low) {
    var width = random.nextInt(5);
    return Bounded.between(new BigDecimal(low), new BigDecimal(low + width));
  }

  private static BigDecimal within(Random random, Bounded figure) {
    var low = figure.lower().orElseThrow();
    var width = figure.upper().orElseThrow().subtract(low);
    return low.add(
        width.multiply(BigDecimal.valueOf(random.nextInt(5), 0)).divide(new BigDecimal(4)));
  }

  private static void assertHolds(Bounded promised, BigDecimal truth) {
    assertThat(truth).isBetween(promised.lower().orElseThrow(), promised.upper().orElseThrow());
  }

  private static Bounded ratio(Bounded dividend, Bounded divisor) {
    return dividend.dividedBy(divisor).toOptional().orElseThrow();
  }

  private static String rounded(String dividend, String divisor, RoundingMode mode) {
    return new BigDecimal(dividend)
        .divide(new BigDecimal(divisor), new MathContext(34, mode))
        .toPlainString();
  }

  private static Bounded exactly(String number) {
    return Bounded.exactly(new BigDecimal(number));
  }

  private static Bounded figure(String value, String lower, String upper) {
    return new Bounded(number(value), number(lower), number(upper));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.ofNullable(text).map(BigDecimal::new);
  }
}

package se.utfall.analytics.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

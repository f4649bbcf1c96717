package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;

/** What comes back every year is taken away; borders, gaps and bounds. */
class SeasonAnalysisTest {

  private static final SeasonAnalysis DEFAULT = new SeasonAnalysis();

  @Test
  void januaryAfterChristmasIsAFallOnlyWithItsSeason() {
    var result = DEFAULT.analyse(Months.of(61, i -> 100 + Months.christmas(i)));
    assertThat(result.period()).hasValue(12);
    assertThat(result.cycles()).isEqualTo(5);
    assertThat(found(result.sincePrevious()).amount().value()).contains(new BigDecimal("-48"));
    assertThat(found(result.sinceSamePeriod()).amount().value()).contains(new BigDecimal("0"));
    var change = found(result.adjustedChange());
    assertThat(change.amount()).isCloseTo(0, within(1e-9));
    assertThat(change.to()).isCloseTo(100, within(1e-9));
    assertThat(change.fromRow()).isEqualTo(59);
    assertThat(change.toRow()).isEqualTo(60);
    assertThat(found(result.strength()).season().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void aSteadyRiseStaysWhenTheSeasonIsTakenAway() {
    var analysis = with(new Classical(Combination.ADDITIVE));
    var result = analysis.analyse(Months.of(48, i -> 100 + 2 * i + Months.christmas(i)));
    var parts = found(result.decomposition());
    assertThat(parts.figure()).hasSize(12);
    assertThat(parts.figure().get(0)).isCloseTo(-4, within(1e-9));
    assertThat(parts.figure().get(11)).isCloseTo(44, within(1e-9));
    assertThat(parts.parts().get(5).trend()).isEmpty();
    assertThat(parts.parts().get(6).trend().orElseThrow()).isCloseTo(112, within(1e-9));
    assertThat(parts.parts().get(41).trend().orElseThrow()).isCloseTo(182, within(1e-9));
    assertThat(parts.parts().get(42).trend()).isEmpty();
    var change = found(result.adjustedChange());
    assertThat(change.amount()).isCloseTo(2, within(1e-9));
    assertThat(change.usual().orElseThrow()).isCloseTo(2, within(1e-9));
    assertThat(change.earlierSteps()).isEqualTo(46);
  }

  @Test
  void seasonsThatMultiplyAreDividedAway() {
    var factors = new double[] {0.5, 1.5, 0.8, 1.2};
    var analysis = with(new Classical(Combination.MULTIPLICATIVE));
    var result = analysis.analyse(Months.of(4, 20, i -> 200 * factors[i % 4]));
    assertThat(result.period()).hasValue(4);
    assertThat(found(result.decomposition()).figure().get(1)).isCloseTo(1.5, within(1e-12));
    assertThat(found(result.adjustedChange()).to()).isCloseTo(200, within(1e-9));
    assertThat(found(result.strength()).season().orElseThrow()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aPatternThatMayChangeHasNoFigureOfOneCycle() {
    var result = with(Stl.changing(7)).analyse(Months.of(60, i -> Months.christmas(i)));
    assertThat(found(result.decomposition()).figure()).isEmpty();
    assertThat(found(result.decomposition()).parts().get(11).season()).isCloseTo(44, within(1e-6));
  }

  @Test
  void oneStrayMonthDoesNotBecomeSeasonWhenStraysLoseTheirWeight() {
    var table = Months.of(72, i -> (i == 30 ? 900 : 100 + i % 2) + Months.christmas(i));
    var robust = found(DEFAULT.analyse(table).decomposition());
    var plain = found(with(Stl.periodic()).analyse(table).decomposition());
    assertThat(robust.parts().get(30).weight()).isZero();
    assertThat(robust.parts().get(66).season()).isBetween(-6.0, -2.0);
    assertThat(plain.parts().get(30).weight()).isEqualTo(1);
    assertThat(plain.parts().get(66).season()).isGreaterThan(50);
  }

  @Test
  void aMissingMonthInsideIsBridgedAsAMissingRowAndAsNoRow() {
    var missing = Months.of(61, i -> i == 20 || i == 33 ? Double.NaN : 100 + Months.christmas(i));
    var absent = new ArrayList<Observation>();
    for (int i = 0; i < 61; i++) {
      if (i != 20 && i != 33) {
        absent.add(month(i, exactly(100 + Months.christmas(i))));
      }
    }
    var one = DEFAULT.analyse(missing);
    var other = DEFAULT.analyse(SeriesTable.of(absent));
    assertThat(one.warnings()).containsExactly(Warning.BRIDGES_GAPS);
    assertThat(one.basis()).isEqualTo(new Basis(Method.DECOMPOSITION, 59, 0, 0, 2));
    assertThat(found(one.adjustedChange()).amount()).isCloseTo(0, within(1e-9));
    var gap = found(one.decomposition()).parts().get(20);
    assertThat(gap.value()).isEmpty();
    assertThat(gap.adjusted()).isEmpty();
    assertThat(gap.remainder()).isEmpty();
    assertThat(gap.row()).isEmpty();
    assertThat(gap.trend().orElseThrow()).isCloseTo(100, within(1e-9));
    assertThat(gap.season()).isCloseTo(-4, within(1e-9));
    assertThat(found(other.adjustedChange()).amount())
        .isEqualTo(found(one.adjustedChange()).amount());
    assertThat(found(other.adjustedChange()).toRow()).isEqualTo(58);
    assertThat(other.basis().missing()).isZero();
    assertThat(other.warnings()).containsExactly(Warning.BRIDGES_GAPS);
  }

  @Test
  void theChangeFromBeforeAGapSaysHowFarBackItGoes() {
    var table = Months.of(61, i -> i == 59 ? Double.NaN : 100 + i + Months.christmas(i));
    var change = found(DEFAULT.analyse(table).adjustedChange());
    assertThat(change.steps()).isEqualTo(2);
    assertThat(change.fromRow()).isEqualTo(58);
    assertThat(change.amount()).isCloseTo(2, within(0.05));
  }

  @Test
  void theBoundsOfTheTwoLatestFiguresGoIntoTheAdjustedChange() {
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < 59; i++) {
      rows.add(month(i, exactly(100 + Months.christmas(i))));
    }
    rows.add(month(59, new Bounded(number(144), number(140), number(149))));
    rows.add(month(60, new Bounded(number(96), number(95), Optional.empty())));
    var result = DEFAULT.analyse(SeriesTable.of(rows));
    var change = found(result.adjustedChange());
    assertThat(change.amount()).isCloseTo(0, within(1e-9));
    assertThat(change.lowest().orElseThrow()).isCloseTo(-6, within(1e-9));
    assertThat(change.highest()).isEmpty();
    assertThat(result.basis()).isEqualTo(new Basis(Method.DECOMPOSITION, 59, 2, 0, 0));
    assertThat(result.warnings()).containsExactly(Warning.TAKES_NAMED_VALUES);
  }

  @Test
  void aLatestFigureOfBoundsAloneIsLeftOutAndTold() {
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < 60; i++) {
      rows.add(month(i, exactly(100 + Months.christmas(i))));
    }
    rows.add(month(60, Bounded.between(BigDecimal.ZERO, BigDecimal.TEN)));
    var result = DEFAULT.analyse(SeriesTable.of(rows));
    assertThat(found(result.adjustedChange()).toRow()).isEqualTo(59);
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.LATEST_LEFT_OUT, Warning.LEAVES_OUT_BOUNDS);
  }

  /** A true level of 5 percent would give about 15 of 300. */
  @ParameterizedTest
  @CsvSource({"4, 24, 0", "4, 60, 0", "4, 60, 1", "12, 60, 0", "12, 60, 0.7", "12, 60, 1"})
  void noiseAndWalksAreSeldomCalledSeason(int inYear, int n, double memory) {
    var analysis = with(Stl.periodic());
    var called = 0;
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var level = new double[] {0};
      var table = Months.of(inYear, n, i -> level[0] = memory * level[0] + random.nextGaussian());
      called += analysis.analyse(table).warnings().contains(Warning.NO_CLEAR_SEASON) ? 0 : 1;
    }
    assertThat(called).isBetween(2, 25);
  }

  @Test
  void aSeasonInNoiseIsCalledAndTheAdjustedChangeLosesIt() {
    var random = new Random(11);
    var table = Months.of(96, i -> 100 + Months.christmas(i) + random.nextGaussian());
    var result = DEFAULT.analyse(table);
    assertThat(found(result.test()).p()).isLessThan(0.001);
    assertThat(found(result.adjustedChange()).amount()).isBetween(-5.0, 5.0);
    assertThat(found(result.sincePrevious()).amount().value().orElseThrow().doubleValue())
        .isGreaterThan(40);
  }

  @Test
  void howUsualAChangeIsCountsTheEarlierOnes() {
    var table = Months.of(4, 24, i -> i == 23 ? 14 : 10 + (i % 2 == 0 ? 0 : 1));
    var change = found(with(new Classical(Combination.ADDITIVE)).analyse(table).adjustedChange());
    assertThat(change.earlierSteps()).isEqualTo(22);
    assertThat(change.earlierAsLarge()).isZero();
    assertThat(Math.abs(change.amount())).isGreaterThan(change.usual().orElseThrow());
  }

  private static SeasonAnalysis with(SeasonModel model) {
    return new SeasonAnalysis(SeasonSettings.DEFAULT.withModel(model));
  }

  private static Observation month(int i, Bounded figure) {
    return new Observation(2015 + (i + 0.5) / 12, figure);
  }

  private static Bounded exactly(double value) {
    return Bounded.exactly(BigDecimal.valueOf(value));
  }

  private static Optional<BigDecimal> number(int value) {
    return Optional.of(BigDecimal.valueOf(value));
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.SeriesTable;

/** Where the analysis of a season stops answering, and what it refuses. */
class SeasonBordersTest {

  private static final SeasonAnalysis DEFAULT = new SeasonAnalysis();

  @ParameterizedTest
  @CsvSource({"6, true", "7, false"})
  void aGapIsBridgedUpToHalfACycle(int length, boolean bridged) {
    var table =
        Months.of(72, i -> i >= 30 && i < 30 + length ? Double.NaN : 100 + Months.christmas(i));
    var result = DEFAULT.analyse(table);
    assertThat(result.decomposition().toOptional().isPresent()).isEqualTo(bridged);
    assertThat(result.adjustedChange().whyWithheld())
        .isEqualTo(bridged ? Optional.empty() : Optional.of(Reason.GAP));
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, false",
    "1, false, false",
    "2, false, false",
    "7, false, false",
    "8, false, false",
    "9, true, false",
    "11, true, false",
    "12, true, true",
    "13, true, true"
  })
  void quartersAnswerFromTwoCyclesAndAPeriodOnAndCompareFromThree(
      int n, boolean parts, boolean change) {
    var result = DEFAULT.analyse(Months.of(4, n, i -> i % 4));
    assertThat(result.decomposition().toOptional().isPresent()).isEqualTo(parts);
    assertThat(result.adjustedChange().toOptional().isPresent()).isEqualTo(change);
    if (!change) {
      assertThat(result.adjustedChange().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    }
    assertThat(result.warnings().contains(Warning.FEW_CYCLES)).isEqualTo(parts);
    assertThat(result.sincePrevious().toOptional().isPresent()).isEqualTo(n > 1);
  }

  @Test
  void classicalDecompositionNeedsTwoWholeCycles() {
    var analysis = with(new Classical(Combination.ADDITIVE));
    assertThat(analysis.analyse(Months.of(4, 7, i -> i % 4)).decomposition().whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
    var eight = analysis.analyse(Months.of(4, 8, i -> i % 4));
    assertThat(found(eight.decomposition()).figure()).containsExactly(-1.5, -0.5, 0.5, 1.5);
  }

  @Test
  void yearlyFiguresHaveNoSeason() {
    var result = DEFAULT.analyse(Months.of(1, 30, i -> i % 3));
    assertThat(result.decomposition().whyWithheld()).contains(Reason.NO_SEASON);
    assertThat(result.adjustedChange().whyWithheld()).contains(Reason.NO_SEASON);
    assertThat(result.period()).isEmpty();
    assertThat(result.sincePrevious().toOptional()).isPresent();
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void unevenTimesAreNoMonths() {
    var random = new Random(5);
    var times = new double[40];
    for (int i = 0; i < 40; i++) {
      times[i] = (i == 0 ? 2015 : times[i - 1]) + 0.05 + 0.1 * random.nextDouble();
    }
    var result = DEFAULT.analyse(SeriesTable.ofExact(times, new double[40]));
    assertThat(result.decomposition().whyWithheld()).contains(Reason.UNEVEN_SPACING);
  }

  @Test
  void farMoreGapsThanValuesAreNoSeriesOfMonths() {
    var times = new double[] {2000 + 0.5 / 12, 2000 + 1.5 / 12, 2020 + 0.5 / 12};
    var result = DEFAULT.analyse(SeriesTable.ofExact(times, new double[] {1, 2, 3}));
    assertThat(result.decomposition().whyWithheld()).contains(Reason.GAP);
  }

  @ParameterizedTest
  @EnumSource(Combination.class)
  void equalValuesHaveNoSeasonAndNoChange(Combination combination) {
    var result = with(new Classical(combination)).analyse(Months.of(72, i -> 0.1));
    assertThat(found(result.adjustedChange()).amount()).isCloseTo(0, within(1e-15));
    assertThat(found(result.strength()).season()).isEmpty();
    assertThat(found(result.strength()).trend()).isEmpty();
    assertThat(result.test().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.warnings()).containsExactly(Warning.NO_CLEAR_SEASON);
  }

  @Test
  void equalValuesTakenApartByLoessStayEqual() {
    var result = DEFAULT.analyse(Months.of(72, i -> 0.1));
    assertThat(found(result.adjustedChange()).amount()).isCloseTo(0, within(1e-15));
    assertThat(found(result.strength()).season()).isEmpty();
    assertThat(result.test().whyWithheld()).contains(Reason.ALL_EQUAL);
  }

  @Test
  void aSeriesWithoutOneFigureIsAnAnswerToo() {
    var result = DEFAULT.analyse(Months.of(48, i -> Double.NaN));
    assertThat(result.basis()).isEqualTo(new Basis(Method.DECOMPOSITION, 0, 0, 0, 48));
    assertThat(result.decomposition().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.sinceSamePeriod().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.warnings()).containsExactly(Warning.LATEST_MISSING);
  }

  @Test
  void factorsNeedValuesAboveNothing() {
    var product = with(new Classical(Combination.MULTIPLICATIVE));
    assertThat(product.analyse(Months.of(48, i -> i - 1)).decomposition().whyWithheld())
        .contains(Reason.NEGATIVE_VALUES);
    assertThat(product.analyse(Months.of(48, i -> 0)).decomposition().whyWithheld())
        .contains(Reason.UNDEFINED);
    assertThat(product.analyse(Months.of(48, i -> i % 12)).decomposition().whyWithheld())
        .contains(Reason.UNDEFINED);
  }

  @Test
  void absurdSettingsAreRefusedByName() {
    var stl = Stl.periodic();
    assertThatThrownBy(() -> SeasonSettings.of(1, stl)).hasMessageContaining("period 1");
    assertThatThrownBy(() -> SeasonSettings.of(-4, stl)).hasMessageContaining("period -4");
    assertThatThrownBy(() -> SeasonSettings.of(1_000_000, stl)).hasMessageContaining("period");
    assertThatThrownBy(() -> Stl.changing(2)).hasMessageContaining("window 2");
    assertThatThrownBy(() -> Smoother.of(7, 2)).hasMessageContaining("degree 2");
    assertThatThrownBy(() -> Smoother.of(7, 1).withJump(0)).hasMessageContaining("jump 0");
    assertThatThrownBy(() -> new Stl(stl.seasonal(), stl.trend(), stl.lowPass(), 0, 0))
        .hasMessageContaining("inner 0");
    assertThatThrownBy(() -> new Stl(stl.seasonal(), stl.trend(), stl.lowPass(), 1, -1))
        .hasMessageContaining("outer -1");
    assertThatThrownBy(() -> new SeasonSettings(OptionalInt.empty(), stl, 1, 3, 0.05))
        .hasMessageContaining("minimumCycles 1");
    assertThatThrownBy(() -> new SeasonSettings(OptionalInt.empty(), stl, 3, 2, 0.05))
        .hasMessageContaining("minimumCyclesForChange 2");
    assertThatThrownBy(() -> new SeasonSettings(OptionalInt.empty(), stl, 2, 3, 0))
        .hasMessageContaining("level 0.0");
  }

  @Test
  void settingsThatWouldKeepTheMachineBusyAreRefused() {
    var plain = Stl.periodic();
    var endless = new Stl(plain.seasonal(), plain.trend(), plain.lowPass(), 100, 1000);
    var analysis = new SeasonAnalysis(SeasonSettings.of(12, endless.everywhere()));
    assertThatThrownBy(() -> analysis.analyse(Months.of(6000, i -> i % 12)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too much work");
  }

  private static SeasonAnalysis with(SeasonModel model) {
    return new SeasonAnalysis(SeasonSettings.DEFAULT.withModel(model));
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

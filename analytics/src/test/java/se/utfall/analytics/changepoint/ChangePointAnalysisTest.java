package se.utfall.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;
import se.utfall.analytics.trend.Verdict;

/** Verdict, guards and warnings of a search for shifts. */
class ChangePointAnalysisTest {

  private static final double[] STEP = {3, 1, 2, 3, 1, 2, 9, 7, 8, 7, 9, 8};

  @ParameterizedTest
  @CsvSource({
    "HIGHER, IMPROVING, WORSENING",
    "LOWER, WORSENING, IMPROVING",
    "NEUTRAL, RISING, FALLING"
  })
  void aClearShiftIsJudgedByTheIndicatorsDirection(Better better, Verdict up, Verdict down) {
    var result = analyse(better, STEP);
    assertThat(result.verdict()).isEqualTo(up);
    var test = found(result.pettitt());
    assertThat(test.k()).isEqualTo(36);
    assertThat(test.p()).isCloseTo(2 * Math.exp(-6.0 * 36 * 36 / (1728 + 144)), within(1e-15));
    assertThat(test.levels()).contains(new Levels(5, 6, 2, 8));
    assertThat(test.levels().orElseThrow().amount()).isEqualTo(6);
    var mirrored = Arrays.stream(STEP).map(value -> 10 - value).toArray();
    assertThat(analyse(better, mirrored).verdict()).isEqualTo(down);
  }

  @Test
  void allFourMethodsPlaceAClearShiftAtTheSameRow() {
    var result = analyse(Better.HIGHER, STEP);
    assertThat(found(result.pettitt()).lastRowsBefore()).containsExactly(5);
    assertThat(found(result.cusum()).lastRowsBefore()).containsExactly(5);
    assertThat(found(result.cusum()).largest()).isCloseTo(18, within(1e-12));
    assertThat(found(result.leastSquares()).levels()).isEqualTo(new Levels(5, 6, 2, 8));
    assertThat(found(result.leastSquares()).rssTwoMeans()).isEqualTo(8);
    assertThat(found(result.segmentation()).segments())
        .containsExactly(new Segment(0, 5, 6, 2), new Segment(6, 11, 6, 8));
    assertThat(result.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, TOO_FEW", "5, NO_CLEAR_CHANGE", "10, NO_CLEAR_CHANGE", "11, RISING"})
  void elevenValuesAreTheFewestThatCanShowAShift(int n, Verdict verdict) {
    var values = IntStream.range(0, n).mapToDouble(i -> i < n / 2 ? i : 100 + i).toArray();
    var result = analyse(Better.NEUTRAL, values);
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.warnings().contains(Warning.TOO_FEW_FOR_VERDICT)).isEqualTo(n < 5);
  }

  @Test
  void nothingAndOneValueAreAnswersToo() {
    var none = new ChangePointAnalysis().analyse(Rows.from(2000, "-", "-"), Better.HIGHER);
    assertThat(none.basis()).isEqualTo(new Basis(Method.CHANGE_POINT, 0, 0, 0, 2));
    assertThat(none.pettitt().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(none.segmentation().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(none.verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(analyse(Better.HIGHER).verdict()).isEqualTo(Verdict.TOO_FEW);
    var one = analyse(Better.HIGHER, 5);
    assertThat(found(one.pettitt()).p()).isEqualTo(1);
    assertThat(found(one.pettitt()).levels()).isEmpty();
    assertThat(one.cusum().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(one.leastSquares().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(found(one.segmentation()).segments()).containsExactly(new Segment(0, 0, 1, 5));
  }

  @Test
  void equalValuesHaveNoShiftWithCertainty() {
    var values = new double[20];
    Arrays.fill(values, 0.1);
    var result = analyse(Better.HIGHER, values);
    assertThat(found(result.pettitt()).p()).isEqualTo(1);
    assertThat(found(result.pettitt()).lastRowsBefore()).isEmpty();
    assertThat(found(result.cusum()).sd()).isZero();
    assertThat(found(result.cusum()).lastRowsBefore()).isEmpty();
    assertThat(found(result.cusum()).test().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.leastSquares().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(found(result.segmentation()).segments())
        .containsExactly(new Segment(0, 19, 20, 0.1));
    assertThat(result.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
  }

  @Test
  void aShiftEquallyGoodAtTwoTimesNamesBoth() {
    var result = analyse(Better.HIGHER, 1, 1, 2, 2, 2, 1, 1);
    var test = found(result.pettitt());
    assertThat(test.lastRowsBefore()).containsExactly(1, 4);
    assertThat(test.sign()).isZero();
    assertThat(found(result.cusum()).lastRowsBefore()).containsExactly(1, 4);
    assertThat(result.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
  }

  @Test
  void aMeanThatMovesAgainstTheRanksGivesNoDirection() {
    var values =
        new double[] {
          1, 2, 1000, 3, 4, 5, 6, 7, 8, 9, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32
        };
    var result = analyse(Better.HIGHER, values);
    assertThat(found(result.pettitt()).p()).isLessThan(0.05);
    assertThat(found(result.pettitt()).levels().orElseThrow().amount()).isNegative();
    assertThat(result.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
  }

  @Test
  void missingRowsArePassedOverAndRowsStayThoseOfTheSeries() {
    var figures = "3 1 - 2 3 1 2 - - 9 7 8 7 9 8 -".split(" ");
    var result = new ChangePointAnalysis().analyse(Rows.from(2000, figures), Better.HIGHER);
    assertThat(result.basis()).isEqualTo(new Basis(Method.CHANGE_POINT, 12, 0, 0, 4));
    assertThat(found(result.pettitt()).levels()).contains(new Levels(6, 9, 2, 8));
    assertThat(found(result.segmentation()).lastRowsBefore()).containsExactly(6);
    assertThat(result.warnings()).containsExactly(Warning.LATEST_MISSING);
  }

  @Test
  void boundsThatDoNotTouchTheOtherLevelLeaveTheVerdict() {
    var figures = "3 1[0,3] 2 3 1 2 9 7[5,8] 8 7 9 8 [1,2]".split(" ");
    var result = new ChangePointAnalysis().analyse(Rows.from(2000, figures), Better.HIGHER);
    assertThat(result.basis()).isEqualTo(new Basis(Method.CHANGE_POINT, 10, 2, 1, 0));
    assertThat(result.verdict()).isEqualTo(Verdict.IMPROVING);
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.TAKES_NAMED_VALUES, Warning.LEAVES_OUT_BOUNDS);
  }

  @Test
  void boundsThatCouldTakeTheShiftAwayTakeTheVerdict() {
    var figures = "3 1[1,9] 2[2,9] 3 1 2 9 7[1,9] 8 7 9[2,9] 8".split(" ");
    var result = new ChangePointAnalysis().analyse(Rows.from(2000, figures), Better.HIGHER);
    assertThat(result.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(result.warnings()).contains(Warning.DEPENDS_ON_BOUNDS);
  }

  @ParameterizedTest
  @EnumSource(names = {"HIGHER", "LOWER"})
  void aSeasonIsToldOf(Better better) {
    var times = IntStream.range(0, 48).mapToDouble(i -> 2020 + (i + 0.5) / 12).toArray();
    var wave =
        IntStream.range(0, 48)
            .mapToDouble(i -> Math.round(100 * Math.cos(i * Math.PI / 6)) + i * 7 % 11)
            .toArray();
    var seasonal = new ChangePointAnalysis().analyse(SeriesTable.ofExact(times, wave), better);
    assertThat(seasonal.warnings()).contains(Warning.SEASONAL);
    var plain = IntStream.range(0, 48).mapToDouble(i -> i * 29 % 47).toArray();
    var other = new ChangePointAnalysis().analyse(SeriesTable.ofExact(times, plain), better);
    assertThat(other.warnings()).doesNotContain(Warning.SEASONAL);
    // The same values a year apart have no season.
    assertThat(analyse(better, wave).warnings()).doesNotContain(Warning.SEASONAL);
  }

  @Test
  void neighboursThatResembleEachOtherAreToldOf() {
    var slope = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
    assertThat(analyse(Better.HIGHER, slope).warnings()).contains(Warning.AUTOCORRELATED);
    var shift = IntStream.range(0, 30).mapToDouble(i -> (i < 15 ? 0 : 50) + i * 7 % 5).toArray();
    assertThat(analyse(Better.HIGHER, shift).warnings()).isEmpty();
  }

  @Test
  void absurdSettingsAreRefusedByName() {
    var none = OptionalDouble.empty();
    assertThatThrownBy(() -> new ChangePointSettings(0, 5, 3, none)).hasMessageContaining("level");
    assertThatThrownBy(() -> new ChangePointSettings(0.05, 1, 3, none))
        .hasMessageContaining("minimumForVerdict");
    assertThatThrownBy(() -> ChangePointSettings.DEFAULT.withSegments(0, 1))
        .hasMessageContaining("minimumSegment");
    assertThatThrownBy(() -> ChangePointSettings.DEFAULT.withSegments(1, -1))
        .hasMessageContaining("penalty -1.0");
    assertThatThrownBy(() -> ChangePointSettings.DEFAULT.withSegments(1, Double.NaN))
        .hasMessageContaining("penalty NaN");
  }

  private static ChangePointResult analyse(Better better, double... values) {
    return new ChangePointAnalysis().analyse(Rows.exact(values), better);
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

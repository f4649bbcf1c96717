package se.utfall.analytics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.forecast.model.ModelKind;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

class ForecastAnalysisTest {

  @Test
  void aSteadyRiseIsCarriedOnByAModelThatKnowsTrends() {
    var result = analyse(SeriesOf.noisy(1, 40, 1, t -> 100 + 5 * t), 1, 4);
    var selection = selection(result);
    assertThat(selection.reference()).isEqualTo(ModelKind.NAIVE);
    assertThat(selection.outcome()).isEqualTo(Selection.Outcome.NAIVE_BEATEN);
    assertThat(selection.chosen()).isEqualTo(forecast(result).kind());
    assertThat(mean(result, 4)).isCloseTo(100 + 5 * 43, within(4.0));
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void aSeasonIsRepeatedAtItsPlace() {
    var figure = new double[] {10, -4, 2, -8};
    var result = analyse(SeriesOf.noisy(2, 48, 1, t -> 50 + t / 2.0 + figure[t % 4]), 4, 4);
    assertThat(selection(result).reference()).isEqualTo(ModelKind.SEASONAL_NAIVE);
    assertThat(selection(result).beatsNaive()).isTrue();
    for (int h = 1; h <= 4; h++) {
      assertThat(mean(result, h)).isCloseTo(50 + (47 + h) / 2.0 + figure[h - 1], within(3.0));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aModelIsUsedOnlyIfItBeatsTheNaiveForecastByTheMargin(long seed) {
    var result = analyse(SeriesOf.walk(seed, 60), 1, 3);
    var selection = selection(result);
    var least =
        selection.candidates().stream()
            .flatMap(candidate -> candidate.score().toOptional().stream())
            .mapToDouble(score -> score.againstNaive().orElseThrow())
            .min()
            .orElseThrow();
    assertThat(selection.beatsNaive()).isEqualTo(least < 0.95);
    assertThat(result.warnings().contains(Warning.NO_MODEL_BEATS_NAIVE)).isEqualTo(least >= 0.95);
    if (least >= 0.95) {
      assertThat(forecast(result).kind()).isEqualTo(ModelKind.NAIVE);
    }
  }

  @Test
  void onPureChanceTheNaiveForecastIsSeldomBeaten() {
    var beaten = 0;
    for (long seed = 100; seed < 130; seed++) {
      beaten += selection(analyse(SeriesOf.walk(seed, 60), 1, 1)).beatsNaive() ? 1 : 0;
    }
    assertThat(beaten).isLessThanOrEqualTo(12);
  }

  @Test
  void everyModelThatWasTriedIsToldWithItsErrors() {
    var result = analyse(SeriesOf.noisy(3, 60, 2, t -> 100 + 9 * Math.sin(t / 2.0)), 12, 12);
    var kinds = selection(result).candidates().stream().map(Candidate::kind).toList();
    assertThat(kinds)
        .containsExactly(
            ModelKind.SEASONAL_NAIVE,
            ModelKind.NAIVE,
            ModelKind.MEAN,
            ModelKind.DRIFT,
            ModelKind.SIMPLE_SMOOTHING,
            ModelKind.HOLT,
            ModelKind.DAMPED_HOLT,
            ModelKind.HOLT_WINTERS_ADDITIVE,
            ModelKind.HOLT_WINTERS_MULTIPLICATIVE,
            ModelKind.ETS);
    assertThat(selection(result).origins()).isEqualTo(16);
    assertThat(selection(result).firstTraining()).isEqualTo(60 - 12 - 16 + 1);
    assertThat(
            selection(result).candidates().get(0).score().toOptional().orElseThrow().accuracy().n())
        .isEqualTo(16 * 12);
  }

  @Test
  void aModelThatCannotBeFittedIsToldWithTheReason() {
    var result = analyse(SeriesOf.noisy(4, 60, 3, t -> t % 4), 4, 4);
    var multiplicative =
        selection(result).candidates().stream()
            .filter(c -> c.kind() == ModelKind.HOLT_WINTERS_MULTIPLICATIVE)
            .findFirst()
            .orElseThrow();
    assertThat(multiplicative.score().whyWithheld()).contains(Reason.NOT_POSITIVE);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "4"})
  void underFiveValuesThereIsNoForecast(int n) {
    var result = analyse(SeriesOf.noisy(5, n, 1, t -> t), 1, 3);
    assertThat(result.forecast().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.selection().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.warnings()).isEmpty();
  }

  @ParameterizedTest(name = "{0} values, season {1}: {2}, tested {3}, season left out {4}")
  @CsvSource({
    "5, 1, NAIVE, false, false",
    "12, 1, NAIVE, false, false",
    "13, 1, , true, false",
    "16, 12, NAIVE, false, true",
    "17, 12, SEASONAL_NAIVE, false, false",
    "28, 12, SEASONAL_NAIVE, false, false",
    "29, 12, , true, false"
  })
  void withFewValuesTheNaiveForecastIsGivenUntested(
      int n, int period, ModelKind kind, boolean isTested, boolean isSeasonLeftOut) {
    var result = analyse(SeriesOf.noisy(6, n, 1, t -> 10 + t), period, 3);
    if (kind != null) {
      assertThat(forecast(result).kind()).isEqualTo(kind);
    }
    assertThat(result.selection().toOptional().isPresent()).isEqualTo(isTested);
    assertThat(result.warnings().contains(Warning.TOO_FEW_TO_TEST_MODELS)).isNotEqualTo(isTested);
    assertThat(result.warnings().contains(Warning.SEASON_NOT_USED)).isEqualTo(isSeasonLeftOut);
  }

  @Test
  void theBacktestIsShorterThanTheForecastWhenValuesAreFew() {
    var result = analyse(SeriesOf.noisy(7, 15, 1, t -> 3 * t), 1, 6);
    assertThat(selection(result).horizon()).isEqualTo(3);
    assertThat(selection(result).origins()).isEqualTo(5);
    assertThat(forecast(result).points()).hasSize(6);
    assertThat(result.warnings()).contains(Warning.TESTED_ON_SHORTER_HORIZON);
  }

  @Test
  void theNaiveIntervalGrowsWithTheSquareRootOfTheSteps() {
    var result = analyse(new double[] {3, 5, 4, 4, 6, 5}, 1, 4);
    var deviation = Math.sqrt((4 + 1 + 0 + 4 + 1) / 5.0);
    assertThat(forecast(result).points()).hasSize(4);
    for (var point : forecast(result).points()) {
      assertThat(point.mean()).isEqualTo(5);
      assertThat(point.time()).isEqualTo(2005.5 + point.horizon());
      var limits = point.interval(0.95).orElseThrow();
      var reach = 1.959963984540054 * deviation * Math.sqrt(point.horizon());
      assertThat(limits.upper()).isCloseTo(5 + reach, within(1e-12));
      assertThat(limits.lower()).isCloseTo(5 - reach, within(1e-12));
      assertThat(point.interval(0.80).orElseThrow().upper())
          .isCloseTo(5 + reach * 1.2815515655446004 / 1.959963984540054, within(1e-12));
    }
  }

  @Test
  void aSeriesThatNeverVariedIsForetoldAsItIsAndTheWidthlessIntervalIsWarnedOf() {
    var result = analyse(new double[] {6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6}, 1, 3);
    assertThat(mean(result, 3)).isEqualTo(6);
    assertThat(forecast(result).kind()).isEqualTo(ModelKind.NAIVE);
    assertThat(forecast(result).points().get(2).interval(0.95).orElseThrow().upper()).isEqualTo(6);
    assertThat(result.warnings()).contains(Warning.NEVER_VARIED, Warning.NO_MODEL_BEATS_NAIVE);
    assertThat(selection(result).candidates().get(1).score().toOptional().orElseThrow())
        .returns(OptionalDouble.empty(), Candidate.Score::againstNaive);
  }

  @Test
  void onlyMissingRowsAreTooFewValues() {
    var result = analyse(SeriesOf.figures("-", "-", "-"), 1, 2);
    assertThat(result.forecast().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.basis()).isEqualTo(new Basis(Method.FORECAST, 0, 0, 0, 3));
    assertThat(result.warnings()).containsExactly(Warning.LATEST_MISSING);
  }

  @Test
  void whatComesBeforeAGapIsLeftOutAndThatIsSaid() {
    var result = analyse(SeriesOf.figures("900", "800", "-", "5", "6", "7", "6", "5", "6"), 1, 1);
    assertThat(forecast(result).n()).isEqualTo(6);
    assertThat(forecast(result).points().get(0).interval(0.95).orElseThrow().upper())
        .isLessThan(10);
    assertThat(result.warnings()).contains(Warning.STARTS_AFTER_GAP);
  }

  @Test
  void aGapNearTheEndLeavesTooFewValues() {
    var result = analyse(SeriesOf.figures("1", "2", "3", "4", "5", "6", "-", "8", "9"), 1, 1);
    assertThat(result.forecast().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.warnings()).contains(Warning.STARTS_AFTER_GAP);
  }

  @Test
  void aMissingLatestPeriodMovesTheOriginBack() {
    var result = analyse(SeriesOf.figures("1", "2", "1", "2", "1", "-"), 1, 1);
    assertThat(forecast(result).origin()).isEqualTo(2004.5);
    assertThat(forecast(result).points().get(0).time()).isEqualTo(2005.5);
    assertThat(result.warnings()).contains(Warning.LATEST_MISSING);
  }

  @Test
  void unevenSpacingIsNotForecast() {
    var times = new double[] {2000, 2001, 2002, 2003.4, 2004.4, 2005.4};
    var result = analyse(SeriesTable.ofExact(times, new double[6]), 1, 1);
    assertThat(result.forecast().whyWithheld()).contains(Reason.UNEVEN_SPACING);
    assertThat(result.selection().whyWithheld()).contains(Reason.UNEVEN_SPACING);
  }

  @Test
  void approximateFiguresCountAtTheirNamedValueAndBoundsAloneAreAGap() {
    var result = analyse(SeriesOf.figures("1", "[2,9]", "5", "6[5,7]", "5", "6", "5"), 1, 1);
    assertThat(forecast(result).n()).isEqualTo(5);
    assertThat(result.basis()).isEqualTo(new Basis(Method.FORECAST, 5, 1, 1, 0));
    assertThat(result.warnings())
        .contains(Warning.TAKES_NAMED_VALUES, Warning.LEAVES_OUT_BOUNDS, Warning.STARTS_AFTER_GAP);
  }

  @Test
  void aLatestFigureWithBoundsAloneMovesTheOriginBackAndThatIsSaid() {
    var result = analyse(SeriesOf.figures("1", "5", "6", "5", "6", "[5,9]"), 1, 1);
    assertThat(forecast(result).origin()).isEqualTo(2004.5);
    assertThat(result.warnings())
        .contains(Warning.LATEST_LEFT_OUT, Warning.LEAVES_OUT_BOUNDS)
        .doesNotContain(Warning.STARTS_AFTER_GAP);
  }

  @Test
  void aFloorCutsForecastAndLimitsAndSaysSo() {
    var settings = ForecastSettings.ahead(3).withFloor(0).withCeiling(8);
    var result = new ForecastAnalysis(settings).analyse(SeriesOf.values(7, 1, 6, 0, 5, 1), 1);
    for (var point : forecast(result).points()) {
      assertThat(point.isCut()).isTrue();
      assertThat(point.mean()).isEqualTo(1);
      assertThat(point.interval(0.95).orElseThrow().lower()).isZero();
      assertThat(point.interval(0.95).orElseThrow().upper()).isEqualTo(8);
    }
    assertThat(result.warnings()).contains(Warning.CUT_AT_LIMIT);
    var free = analyse(SeriesOf.values(7, 1, 6, 0, 5, 1), 1, 3);
    assertThat(forecast(free).points().get(0).interval(0.95).orElseThrow().lower()).isNegative();
    assertThat(free.warnings()).doesNotContain(Warning.CUT_AT_LIMIT);
  }

  @Test
  void aLimitThatThePastDoesNotKeepToIsRefused() {
    var table = SeriesOf.values(3, 4, 5, 4, 3);
    assertThatThrownBy(
            () -> new ForecastAnalysis(ForecastSettings.ahead(1).withFloor(4)).analyse(table, 1))
        .hasMessage("floor 4.0 is above the value 3.0");
    assertThatThrownBy(
            () -> new ForecastAnalysis(ForecastSettings.ahead(1).withCeiling(4)).analyse(table, 1))
        .hasMessage("ceiling 4.0 is below the value 5.0");
  }

  @Test
  void theOldestValuesOfALongSeriesAreLeftOut() {
    var long241 = SeriesOf.noisy(8, 241, 1, t -> 0);
    var result = analyse(long241, 1, 2);
    assertThat(forecast(result).n()).isEqualTo(240);
    assertThat(result.warnings()).contains(Warning.OLDEST_LEFT_OUT);
    long241[0] = 1e6;
    assertThat(analyse(long241, 1, 2).forecast()).isEqualTo(result.forecast());
    assertThat(analyse(Arrays.copyOf(long241, 240), 1, 2).warnings())
        .doesNotContain(Warning.OLDEST_LEFT_OUT);
  }

  @Test
  void hugeNumbersAndLongHorizonsGiveNoInfinity() {
    var values = SeriesOf.noisy(9, 40, 1e99, t -> 2e99);
    var result = analyse(values, 4, 120);
    for (var point : forecast(result).points()) {
      assertThat(point.mean()).isFinite();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 121})
  void anAbsurdHorizonIsRefused(int horizon) {
    assertThatThrownBy(() -> ForecastSettings.ahead(horizon))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("horizon " + horizon);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -12, 367})
  void anAbsurdPeriodIsRefused(int period) {
    var analysis = new ForecastAnalysis(ForecastSettings.ahead(1));
    assertThatThrownBy(() -> analysis.analyse(SeriesOf.values(1, 2), period))
        .hasMessage("period " + period + " is not from 1 to 366");
  }

  @Test
  void levelsOutsideZeroToOneAreRefused() {
    assertThatThrownBy(
            () ->
                new ForecastSettings(
                    1,
                    List.of(95.0),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    SelectionRules.DEFAULT))
        .hasMessage("level 95.0 is not between 0 and 1");
  }

  private static ForecastResult analyse(double[] values, int period, int horizon) {
    return analyse(SeriesOf.values(values), period, horizon);
  }

  private static ForecastResult analyse(Table table, int period, int horizon) {
    return new ForecastAnalysis(ForecastSettings.ahead(horizon)).analyse(table, period);
  }

  private static Forecast forecast(ForecastResult result) {
    return result.forecast().toOptional().orElseThrow();
  }

  private static Selection selection(ForecastResult result) {
    return result.selection().toOptional().orElseThrow();
  }

  private static double mean(ForecastResult result, int horizon) {
    return forecast(result).points().get(horizon - 1).mean();
  }
}

package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Borders, verdicts, and two printed series of the City. */
class TrendAnalysisTest {

  @Test
  void sickLeaveOfThreeYearsHasAnExactChangeAndTooFewValuesForATrend() {
    var result = analyse(Rows.from(2021, "1.9", "2.1", "2.3"), Better.LOWER);
    assertThat(result.basis()).isEqualTo(new Basis(Method.TREND, 3, 0, 0, 0));
    assertThat(found(result.sincePrevious()).amount()).isEqualTo(Rows.figure("0.2"));
    assertThat(found(result.sinceFirst()).amount()).isEqualTo(Rows.figure("0.4"));
    assertThat(result.mannKendall().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.theilSen().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.hamedRao().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(result.warnings()).containsExactly(Warning.TOO_FEW_FOR_VERDICT);
  }

  @Test
  void districtHeatingOfFourYearsHasASlopeAndATestButNoVerdict() {
    var result = analyse(Rows.from(2020, "1350", "1315", "1188", "1130"), Better.LOWER);
    var test = found(result.mannKendall());
    assertThat(test.s()).isEqualTo(-6);
    assertThat(test.p()).isCloseTo(2 / 24.0, within(1e-15));
    assertThat(test.pMethod()).isEqualTo(PMethod.EXACT);
    var line = found(result.theilSen());
    // The middle two of −127, −92.5, −81, −220/3, −58, −35.
    assertThat(line.slope()).isCloseTo((-81 - 220 / 3.0) / 2, within(1e-12));
    assertThat(line.interval().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(found(result.sincePrevious()).amount()).isEqualTo(Rows.figure("-58"));
    assertThat(result.judgement())
        .isEqualTo(new Judgement(Verdict.TOO_FEW, Finding.withheld(Reason.TOO_FEW_VALUES)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, false",
    "1, false, false",
    "2, true, false",
    "3, true, false",
    "4, true, true",
    "5, true, true"
  })
  void eachPartAnswersFromItsOwnNumberOfValuesOn(int n, boolean change, boolean slope) {
    var values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = 10 + i * i;
    }
    var result = analyse(Rows.exact(values), Better.HIGHER);
    assertThat(result.basis().n()).isEqualTo(n);
    assertThat(result.sincePrevious().toOptional().isPresent()).isEqualTo(change);
    assertThat(result.sinceFirst().toOptional().isPresent()).isEqualTo(change);
    assertThat(result.theilSen().toOptional().isPresent()).isEqualTo(slope);
    assertThat(result.mannKendall().toOptional().isPresent()).isEqualTo(slope);
    assertThat(result.judgement().verdict()).isEqualTo(n < 5 ? Verdict.TOO_FEW : Verdict.IMPROVING);
  }

  @Test
  void fiveRisingValuesReachFivePercentByTwoOrdersOfAHundredAndTwenty() {
    var judgement = analyse(Rows.exact(1, 2, 4, 8, 16), Better.LOWER).judgement();
    assertThat(judgement.verdict()).isEqualTo(Verdict.WORSENING);
    assertThat(found(judgement.decision()).p()).isCloseTo(2 / 120.0, within(1e-15));
    assertThat(found(judgement.decision()).method()).isEqualTo(PMethod.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, IMPROVING, WORSENING",
    "LOWER, WORSENING, IMPROVING",
    "NEUTRAL, RISING, FALLING"
  })
  void theIndicatorsDirectionDecidesWhatARiseMeans(Better better, Verdict rise, Verdict fall) {
    assertThat(analyse(Rows.exact(1, 2, 3, 5, 6), better).judgement().verdict()).isEqualTo(rise);
    assertThat(analyse(Rows.exact(6, 5, 3, 2, 1), better).judgement().verdict()).isEqualTo(fall);
  }

  @Test
  void oneStepOutOfOrderAmongFiveIsNoClearChange() {
    var judgement = analyse(Rows.exact(1, 2, 3, 5, 4), Better.HIGHER).judgement();
    assertThat(judgement.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    // Orders with at most one falling pair: 1 + 4 of 120, on either side.
    assertThat(found(judgement.decision()).p()).isCloseTo(10 / 120.0, within(1e-15));
  }

  @Test
  void tiesLeaveTheDecisionToTheNormalP() {
    var result = analyse(Rows.exact(1, 1, 2, 3, 4, 5), Better.HIGHER);
    var test = found(result.mannKendall());
    assertThat(test.tieGroups()).containsExactly(2);
    assertThat(test.pExact()).isEmpty();
    assertThat(test.variance()).isCloseTo((6 * 5 * 17 - 2 * 1 * 9) / 18.0, within(1e-12));
    assertThat(found(result.judgement().decision()).method()).isEqualTo(PMethod.NORMAL);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.IMPROVING);
  }

  @Test
  void equalValuesAreNoClearChangeWithCertainty() {
    var result = analyse(Rows.exact(7, 7, 7, 7, 7, 7), Better.HIGHER);
    var test = found(result.mannKendall());
    assertThat(test.s()).isZero();
    assertThat(test.p()).isEqualTo(1);
    assertThat(test.tauB()).isEmpty();
    assertThat(found(result.theilSen()).slope()).isZero();
    assertThat(result.hamedRao().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(found(result.sinceFirst()).amount()).isEqualTo(Rows.figure("0"));
  }

  @Test
  void aMissingYearInTheMiddleIsPassedOverAndTheSlopeStaysPerYear() {
    var result = analyse(Rows.from(2015, "10", "12", "-", "16", "18", "-", "22"), Better.HIGHER);
    assertThat(result.basis()).isEqualTo(new Basis(Method.TREND, 5, 0, 0, 2));
    assertThat(found(result.theilSen()).slope()).isCloseTo(2, within(1e-12));
    assertThat(found(result.sincePrevious()).fromRow()).isEqualTo(4);
    assertThat(found(result.sincePrevious()).toRow()).isEqualTo(6);
    assertThat(found(result.sincePrevious()).amount()).isEqualTo(Rows.figure("4"));
    assertThat(result.hamedRao().whyWithheld()).contains(Reason.UNEVEN_SPACING);
    assertThat(result.warnings()).doesNotContain(Warning.LATEST_MISSING);
  }

  @Test
  void aMissingLastYearIsTold() {
    var result = analyse(Rows.from(2020, "5", "6", "-"), Better.HIGHER);
    assertThat(found(result.sincePrevious()).toRow()).isEqualTo(1);
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.LATEST_MISSING, Warning.TOO_FEW_FOR_VERDICT);
  }

  @Test
  void aSeriesWithoutOneFigureIsAnAnswerToo() {
    var result = analyse(Rows.from(2020, "-", "-", "-", "-", "-", "-"), Better.HIGHER);
    assertThat(result.basis()).isEqualTo(new Basis(Method.TREND, 0, 0, 0, 6));
    assertThat(result.sincePrevious().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  /**
   * Great inventions and discoveries 1860–1959 (World Almanac 1975), a hexadecimal digit a year.
   */
  @Test
  void aDirectionThatRestsOnTheSeriesMemoryOfItselfIsMarkedWeak() {
    var counts =
        ("5302032361212133352440237c3a9237723362435224042523"
                + "36583660522263442247533022213422111214432141110020")
            .chars()
            .mapToDouble(digit -> Character.digit(digit, 16))
            .toArray();
    var result = analyse(Rows.exact(counts), Better.NEUTRAL);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.FALLING);
    assertThat(found(result.judgement().decision()).p()).isCloseTo(0.02394, within(1e-5));
    assertThat(found(found(result.hamedRao()).corrected()).p()).isCloseTo(0.09505, within(1e-5));
    assertThat(result.warnings()).containsExactly(Warning.WEAKENED_BY_AUTOCORRELATION);
  }

  @Test
  void aStricterLevelAsksForMore() {
    var strict = new TrendAnalysis(new TrendSettings(0.01, 4, 5));
    var five = Rows.exact(1, 2, 3, 4, 5);
    var six = Rows.exact(1, 2, 3, 4, 5, 6);
    assertThat(strict.analyse(five, Better.HIGHER).judgement().verdict())
        .isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(strict.analyse(six, Better.HIGHER).judgement().verdict())
        .isEqualTo(Verdict.IMPROVING);
  }

  @Test
  void absurdSettingsAreRefusedByName() {
    assertThatThrownBy(() -> new TrendSettings(1, 4, 5)).hasMessageContaining("level 1.0");
    assertThatThrownBy(() -> new TrendSettings(Double.NaN, 4, 5)).hasMessageContaining("level NaN");
    assertThatThrownBy(() -> new TrendSettings(0.05, 1, 5)).hasMessageContaining("minimumForTrend");
    assertThatThrownBy(() -> new TrendSettings(0.05, 6, 5))
        .hasMessageContaining("minimumForVerdict");
  }

  @Test
  void unevenYearsCountByTimeAndNotByOrder() {
    var table =
        SeriesTable.ofExact(
            new double[] {2010, 2011, 2015, 2020, 2021}, new double[] {0, 3, 15, 30, 33});
    assertThat(found(analyse(table, Better.HIGHER).theilSen()).slope()).isCloseTo(3, within(1e-12));
  }

  private static TrendResult analyse(Table table, Better better) {
    return new TrendAnalysis().analyse(table, better);
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }

  @Test
  void valuesThatAddUpHaveChangesAndNoTestHoweverLongTheyRise() {
    var table =
        SeriesTable.ofExact(
            new double[] {2018, 2019, 2020, 2021, 2022, 2023}, new double[] {1, 2, 3, 5, 8, 9});
    var result = new TrendAnalysis().analyseAccumulated(table);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.NOT_TESTED);
    assertThat(result.judgement().decision().whyWithheld()).contains(Reason.ACCUMULATED);
    assertThat(result.theilSen().whyWithheld()).contains(Reason.ACCUMULATED);
    assertThat(result.basis().n()).isEqualTo(6);
    assertThat(result.sinceFirst().toOptional().orElseThrow().amount().value())
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("8"));
  }
}

package se.utfall.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/** Limits, guards, classes, groups and figures that are not exact. */
class SpcAnalysisTest {

  private static final Decisions HIGHER = Decisions.of(Better.HIGHER);

  /** Mean 10, moving ranges 1: limits 7.34 and 12.66. */
  private static final double[] STEADY = {10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10};

  @Test
  void aSeriesWithoutOneFigureIsAnAnswer() {
    var result = analyse(HIGHER.withTarget(atLeast(1)), "-", "-", "-");
    assertThat(result.basis()).isEqualTo(new Basis(Method.SPC, 0, 0, 0, 3));
    assertThat(result.groups()).isEmpty();
    assertThat(result.points()).isEmpty();
    assertThat(result.latest()).isEmpty();
    assertThat(result.variation()).isEqualTo(Variation.TOO_FEW);
    assertThat(result.assurance().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.TOO_FEW_FOR_LIMITS, Warning.LATEST_MISSING);
    assertThat(analyse(HIGHER).points()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, true",
    "4, false, true",
    "5, true, true",
    "12, true, true",
    "13, true, false"
  })
  void limitsComeWithFiveValuesAndAreOnTrialUnderThirteen(int n, boolean limits, boolean trial) {
    var result = analyse(HIGHER, Arrays.copyOf(STEADY, n));
    var group = result.groups().get(0);
    assertThat(group.limits().toOptional().isPresent()).isEqualTo(limits);
    assertThat(group.trial()).isEqualTo(trial);
    assertThat(result.warnings().contains(Warning.TOO_FEW_FOR_LIMITS)).isEqualTo(!limits);
    assertThat(result.warnings().contains(Warning.TRIAL_LIMITS)).isEqualTo(limits && trial);
    assertThat(result.variation()).isEqualTo(limits ? Variation.COMMON_CAUSE : Variation.TOO_FEW);
  }

  @Test
  void valuesBetweenGapsHaveNoMovingRangesAndSoNoLimits() {
    var scattered = new String[] {"1", "-", "2", "-", "3", "-", "4", "-", "5", "-", "6"};
    var result = analyse(HIGHER, scattered);
    assertThat(result.groups().get(0).n()).isEqualTo(6);
    assertThat(result.groups().get(0).mean()).isEqualTo(3.5);
    assertThat(result.groups().get(0).limits().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.points()).allMatch(point -> point.movingRange().isEmpty());
    assertThat(result.points()).allMatch(point -> point.signals().isEmpty());
    var bridged =
        new SpcAnalysis(SpcSettings.DEFAULT.withGaps(GapPolicy.BRIDGE))
            .analyse(Rows.from(2000, scattered), HIGHER);
    assertThat(limits(bridged).movingRange()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {7, 0, 0.1, -123.456, 1e100, 1e-100})
  void equalValuesHaveTheirLimitsOnTheMeanAndNoSignal(double value) {
    var values = new double[30];
    Arrays.fill(values, value);
    var result = analyse(HIGHER.withTarget(atLeast(value)), values);
    assertThat(limits(result).mean()).isEqualTo(value);
    assertThat(limits(result).upper()).isEqualTo(value);
    assertThat(limits(result).lower()).isEqualTo(value);
    assertThat(result.points()).allMatch(point -> point.signals().isEmpty());
    assertThat(result.points()).noneMatch(Point::isMovingRangeBeyond);
    assertThat(result.variation()).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(result.assurance().toOptional()).contains(Assurance.HIT_AND_MISS);
    assertThat(result.warnings()).containsExactly(Warning.LIMITS_WITHOUT_VARIATION);
  }

  @Test
  void aValueOnTheMeanIsOnItThoughDoublesRound() {
    // The mean of 0.1, 0.2, 0.3 … is 0.2, but 0.1 + 0.2 + 0.3 is not 0.6 in doubles.
    var result = analyse(HIGHER, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2);
    assertThat(result.points()).allMatch(point -> point.signals().isEmpty());
  }

  @Test
  void screeningAtTheBoundIsAMatterOfTheVariant() {
    // Moving ranges 1, 1, 1, 1, 2 with a mean of 1.2; with a factor of 5/3 the bound is 2.
    var factors = new Factors(2.66, 3.268, 5 / 3.0);
    var settings = SpcSettings.DEFAULT.withFactors(factors);
    var table = Rows.exact(5, 6, 5, 6, 5, 7);
    assertThat(limits(new SpcAnalysis(settings).analyse(table, HIGHER)).screenedRows()).isEmpty();
    var atBound = settings.withScreening(Screening.AT_OR_ABOVE);
    var limits = limits(new SpcAnalysis(atBound).analyse(table, HIGHER));
    assertThat(limits.screenedRows()).containsExactly(5);
    assertThat(limits.movingRange()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 14, IMPROVEMENT_UP",
    "HIGHER, 6, CONCERN_DOWN",
    "LOWER, 14, CONCERN_UP",
    "LOWER, 6, IMPROVEMENT_DOWN",
    "NEUTRAL, 14, NEUTRAL_UP",
    "NEUTRAL, 6, NEUTRAL_DOWN",
    "HIGHER, 10, COMMON_CAUSE"
  })
  void theIndicatorsDirectionDecidesWhatASpecialCauseMeans(
      Better better, double last, Variation variation) {
    var values = Arrays.copyOf(STEADY, 14);
    values[13] = last;
    var result = analyse(Decisions.of(better).withBaseline(new Baseline(0, 2012.9)), values);
    assertThat(result.variation()).isEqualTo(variation);
    assertThat(result.latest().orElseThrow().variation()).isEqualTo(variation);
    assertThat(variation.isSpecialCause()).isEqualTo(last != 10);
  }

  @Test
  void aFallingTrendAboveTheMeanIsJudgedByItsFall() {
    var values = Arrays.copyOf(STEADY, 20);
    for (int i = 13; i < 20; i++) {
      values[i] = 12.5 - (i - 13) * 0.3;
    }
    var result = analyse(HIGHER.withBaseline(new Baseline(0, 2012.9)), values);
    assertThat(result.variation()).isEqualTo(Variation.CONCERN_DOWN);
    assertThat(result.latest().orElseThrow().signals())
        .containsExactly(
            new Signal(new Rule.Trend(7, Marking.ALL), Direction.DOWN),
            new Signal(new Rule.SameSide(7, Marking.ALL), Direction.UP));
  }

  @Test
  void aTurningPointTakesTheDirectionOfTheTrendToItsRight() {
    var trend = new Rule.Trend(7, Marking.ALL);
    var rules = new RuleSet("trend only", List.of(trend), Precedence.FIRST_RULE);
    var analysis = new SpcAnalysis(SpcSettings.DEFAULT.withRules(rules));
    var top = analysis.analyse(Rows.exact(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1), HIGHER);
    assertThat(top.points().get(6).signals())
        .containsExactly(new Signal(trend, Direction.DOWN), new Signal(trend, Direction.UP));
    assertThat(top.points().get(6).variation()).isEqualTo(Variation.CONCERN_DOWN);
    assertThat(top.points().get(5).variation()).isEqualTo(Variation.IMPROVEMENT_UP);
    var bottom = analysis.analyse(Rows.exact(7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7), HIGHER);
    assertThat(bottom.points().get(6).variation()).isEqualTo(Variation.IMPROVEMENT_UP);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 12.66, HIT_AND_MISS",
    "AT_LEAST, 12.67, NOT_MET",
    "AT_LEAST, 7.34, HIT_AND_MISS",
    "AT_LEAST, 7.33, MET_RELIABLY",
    "AT_MOST, 12.66, HIT_AND_MISS",
    "AT_MOST, 12.67, MET_RELIABLY",
    "AT_MOST, 7.34, HIT_AND_MISS",
    "AT_MOST, 7.33, NOT_MET",
    "AT_MOST, 10, HIT_AND_MISS"
  })
  void theLimitsDecideWhetherATargetIsMet(Target.Kind kind, double target, Assurance assurance) {
    var result = analyse(HIGHER.withTarget(new Target(target, kind)), STEADY);
    assertThat(result.assurance().toOptional()).contains(assurance);
  }

  @Test
  void withoutATargetThereIsNoAssurance() {
    assertThat(analyse(HIGHER, STEADY).assurance().whyWithheld()).contains(Reason.NO_TARGET);
  }

  @Test
  void unevenStepsAreToldButAMissingRowIsNotUneven() {
    var uneven = SeriesTable.ofExact(new double[] {1, 2, 3, 5, 6}, new double[] {1, 2, 1, 2, 1});
    assertThat(new SpcAnalysis().analyse(uneven, HIGHER).warnings())
        .containsExactlyInAnyOrder(Warning.TRIAL_LIMITS, Warning.UNEVEN_STEPS);
    var nan = Double.NaN;
    var gap =
        SeriesTable.ofExact(
            new double[] {1, 2, 3, 4, 5, 6, 7}, new double[] {1, 2, 1, 3, 2, nan, 1});
    assertThat(new SpcAnalysis().analyse(gap, HIGHER).warnings())
        .containsExactly(Warning.TRIAL_LIMITS);
  }

  @Test
  void absurdArgumentsAreRefusedByName() {
    assertThatThrownBy(() -> new Factors(0, 3.268, 3.267)).hasMessageContaining("limit");
    assertThatThrownBy(() -> new Factors(2.66, Double.NaN, 3.267))
        .hasMessageContaining("movingRangeUpper");
    assertThatThrownBy(() -> new Factors(2.66, 3.268, 1)).hasMessageContaining("screening");
    assertThatThrownBy(() -> new Baseline(2, 1)).hasMessageContaining("baseline");
    assertThatThrownBy(() -> new Target(Double.NaN, Target.Kind.AT_MOST))
        .hasMessageContaining("value");
    assertThatThrownBy(() -> new Rebase(Double.NaN, "a", "b")).hasMessageContaining("from");
    assertThatThrownBy(() -> new Rebase(1, " ", "b")).hasMessageContaining("reason");
    assertThatThrownBy(() -> new Rebase(1, "a", "")).hasMessageContaining("by");
    assertThatThrownBy(() -> HIGHER.withRebases(new Rebase(2, "a", "b"), new Rebase(2, "a", "b")))
        .hasMessageContaining("rebases");
    assertThatThrownBy(() -> SpcSettings.DEFAULT.withMinimumForLimits(1))
        .hasMessageContaining("minimumForLimits");
    assertThatThrownBy(() -> SpcSettings.DEFAULT.withMinimumForLimits(14))
        .hasMessageContaining("trialUnder");
  }

  @Test
  void theSettingsStandInTheResult() {
    var settings = SpcSettings.DEFAULT.withRules(RuleSet.AUTOSPC).withScreening(Screening.NONE);
    var result = new SpcAnalysis(settings).analyse(Rows.exact(STEADY), HIGHER);
    assertThat(result.settings()).isEqualTo(settings);
    assertThat(limits(result).sigma()).isCloseTo(2.66 / 3, within(1e-15));
    assertThat(List.of(result.settings().rules().name())).containsExactly("autospc");
  }

  private static Target atLeast(double value) {
    return new Target(value, Target.Kind.AT_LEAST);
  }

  private static SpcResult analyse(Decisions decisions, double... values) {
    return new SpcAnalysis().analyse(Rows.exact(values), decisions);
  }

  private static SpcResult analyse(Decisions decisions, String... figures) {
    return new SpcAnalysis().analyse(Rows.from(2000, figures), decisions);
  }

  private static SpcResult analyse(Decisions decisions) {
    return analyse(decisions, new double[0]);
  }

  private static Limits limits(SpcResult result) {
    return result.groups().get(0).limits().toOptional().orElseThrow();
  }
}

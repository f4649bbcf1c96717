package se.utfall.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/** Rebases and baselines. */
class GroupsTest {

  private static final Decisions HIGHER = Decisions.of(Better.HIGHER);

  /** Mean 10, moving ranges 1: limits 7.34 and 12.66. */
  private static final double[] STEADY = {10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10};

  @Test
  void aRebaseStartsAGroupWithLimitsOfItsOwnAndEndsEveryRun() {
    var values =
        IntStream.range(0, 26).mapToDouble(i -> STEADY[i % 13] + (i < 13 ? 0 : 20)).toArray();
    var without = analyse(HIGHER, values);
    assertThat(without.points()).allMatch(point -> point.variation().isSpecialCause());
    var rebase = new Rebase(2013, "ny mätmetod", "SLK");
    var result = analyse(HIGHER.withRebases(rebase).withTarget(atLeast(15)), values);
    assertThat(result.groups()).hasSize(2);
    var second = result.groups().get(1);
    assertThat(second.rebase()).contains(rebase);
    assertThat(second.firstRow()).isEqualTo(13);
    assertThat(second.lastRow()).isEqualTo(25);
    assertThat(second.mean()).isEqualTo(30);
    assertThat(result.groups().get(0).mean()).isEqualTo(10);
    assertThat(result.groups().get(0).rebase()).isEmpty();
    assertThat(result.points()).allMatch(point -> point.signals().isEmpty());
    assertThat(result.points().get(13).movingRange()).isEmpty();
    assertThat(result.points().get(13).group()).isEqualTo(second);
    assertThat(result.assurance().toOptional()).contains(Assurance.MET_RELIABLY);
  }

  @Test
  void aShortGroupAfterARebaseIsNotJudgedByTheOldLimits() {
    var values = Arrays.copyOf(STEADY, 16);
    Arrays.fill(values, 13, 16, 30);
    var result =
        analyse(HIGHER.withRebases(new Rebase(2013, "a", "b")).withTarget(atLeast(5)), values);
    assertThat(result.variation()).isEqualTo(Variation.TOO_FEW);
    assertThat(result.points().get(12).variation()).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(result.assurance().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.warnings()).containsExactly(Warning.TOO_FEW_FOR_LIMITS);
  }

  @Test
  void rebasesOutsideTheSeriesStartNothingAndTheLastOfTwoInAGapCounts() {
    var early = new Rebase(1990, "a", "x");
    var one = new Rebase(2004.7, "b", "x");
    var two = new Rebase(2005.2, "c", "x");
    var late = new Rebase(2050, "d", "x");
    var result = analyse(HIGHER.withRebases(early, one, two, late), STEADY);
    assertThat(result.groups()).hasSize(2);
    assertThat(result.groups().get(1).rebase()).contains(two);
    assertThat(result.groups().get(1).firstRow()).isEqualTo(5);
  }

  @Test
  void aBaselineThatHoldsNoValueOfAGroupLeavesItAll() {
    var result =
        analyse(
            HIGHER.withRebases(new Rebase(2006, "a", "b")).withBaseline(new Baseline(2000, 2005)),
            STEADY);
    assertThat(result.groups().stream().map(Group::baseline)).containsExactly(5, 7);
  }

  @Test
  void aMovingRangeIntoTheBaselineDoesNotCount() {
    // The step of 90 from the first value lies outside the baseline of the rest.
    var result =
        analyse(HIGHER.withBaseline(new Baseline(2001, 2099)), 100, 10, 11, 10, 9, 10, 11, 10, 9);
    assertThat(limits(result).unscreenedMovingRange()).isEqualTo(1);
    assertThat(result.points().get(0).variation()).isEqualTo(Variation.IMPROVEMENT_UP);
    assertThat(result.points().get(1).movingRange()).isEqualTo(OptionalDouble.of(90));
    assertThat(result.points().get(1).isMovingRangeBeyond()).isTrue();
  }

  private static Target atLeast(double value) {
    return new Target(value, Target.Kind.AT_LEAST);
  }

  private static SpcResult analyse(Decisions decisions, double... values) {
    return new SpcAnalysis().analyse(Rows.exact(values), decisions);
  }

  private static Limits limits(SpcResult result) {
    return result.groups().get(0).limits().toOptional().orElseThrow();
  }
}

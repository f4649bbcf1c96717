package se.utfall.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.spc.Rule.OutsideLimits;
import se.utfall.analytics.spc.Rule.SameSide;
import se.utfall.analytics.spc.Rule.Trend;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/**
 * Worked series by the rules of NHSRplotthedots 0.2.2. Marks: O outside, T trend, 2 two of three, S
 * shift.
 */
class MakingDataCountTest {

  private static final double[] LONG = {
    52, 49, 55, 51, 47, 53, 50, 54, 48, 52, 51, 90, 50, 53, 49, 56, 57, 58, 59, 60, 61, 62, 58, 59
  };

  private static final Decisions HIGHER = Decisions.of(Better.HIGHER);

  @Test
  void screeningDropsTheTwoMovingRangesAroundAStrayValue() {
    var result = analyse(SpcSettings.DEFAULT, HIGHER, LONG);
    var limits = limits(result);
    assertThat(limits.mean()).isCloseTo(55.5833, within(5e-5));
    assertThat(limits.unscreenedMovingRange()).isCloseTo(6.3043, within(5e-5));
    assertThat(limits.screenedRows()).containsExactly(11, 12);
    assertThat(limits.movingRange()).isCloseTo(3.1429, within(5e-5));
    assertThat(limits.lower()).isCloseTo(47.2233, within(5e-5));
    assertThat(limits.line(-2)).isCloseTo(50.0100, within(5e-5));
    assertThat(limits.line(2)).isCloseTo(61.1567, within(5e-5));
    assertThat(limits.upper()).isCloseTo(63.9433, within(5e-5));
    assertThat(marks(result)).isEqualTo("SSSSOS2S2SSO2.TTTTTTTTSS");
  }

  @Test
  void withoutScreeningTheLimitsAreWiderAndFourMarksDiffer() {
    var result = analyse(SpcSettings.DEFAULT.withScreening(Screening.NONE), HIGHER, LONG);
    var limits = limits(result);
    assertThat(limits.screenedRows()).isEmpty();
    assertThat(limits.movingRange()).isCloseTo(6.3043, within(5e-5));
    assertThat(limits.lower()).isCloseTo(38.8138, within(5e-5));
    assertThat(limits.line(-2)).isCloseTo(44.4036, within(5e-5));
    assertThat(limits.line(2)).isCloseTo(66.7630, within(5e-5));
    assertThat(limits.upper()).isCloseTo(72.3529, within(5e-5));
    assertThat(marks(result)).isEqualTo("SSSSSSSSSSSO..TTTTTTTTSS");
  }

  @Test
  void limitsFixedAfterTwelvePointsJudgeTheRest() {
    var result = analyse(SpcSettings.DEFAULT, HIGHER.withBaseline(new Baseline(0, 2011.9)), LONG);
    var limits = limits(result);
    assertThat(result.groups().get(0).baseline()).isEqualTo(12);
    assertThat(result.groups().get(0).n()).isEqualTo(24);
    assertThat(limits.mean()).isCloseTo(54.3333, within(5e-5));
    assertThat(limits.unscreenedMovingRange()).isCloseTo(7.2727, within(5e-5));
    assertThat(limits.screenedRows()).containsExactly(11);
    assertThat(limits.movingRange()).isCloseTo(4.1, within(5e-5));
    assertThat(limits.lower()).isCloseTo(43.4273, within(5e-5));
    assertThat(limits.upper()).isCloseTo(65.2393, within(5e-5));
    assertThat(marks(result)).isEqualTo("...SSSSSSSSO..TTTTTTTTSS");
  }

  @Test
  void twoOfThreeMarksOnlyTheTwo() {
    var result =
        analyse(
            SpcSettings.DEFAULT,
            HIGHER,
            10,
            12,
            11,
            13,
            10,
            12,
            11,
            9,
            10,
            12,
            11,
            10,
            15,
            15,
            12,
            11);
    var limits = limits(result);
    assertThat(limits.mean()).isEqualTo(11.5);
    assertThat(limits.movingRange()).isCloseTo(1.8, within(1e-12));
    assertThat(limits.lower()).isCloseTo(6.712, within(1e-9));
    assertThat(limits.upper()).isCloseTo(16.288, within(1e-9));
    assertThat(limits.line(-2)).isCloseTo(8.308, within(1e-9));
    assertThat(limits.line(2)).isCloseTo(14.692, within(1e-9));
    assertThat(marks(result)).isEqualTo("............22..");
  }

  @Test
  void theToolsOf2023CountPointsOutsideAmongTheTwo() {
    // The limits come from the first thirteen: mean 10, moving ranges 1, limits 7.34 and 12.66.
    double[] values = {10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 12, 13, 10};
    var baseline = HIGHER.withBaseline(new Baseline(0, 2012.9));
    assertThat(marks(analyse(SpcSettings.DEFAULT, baseline, values))).isEqualTo("..............O.");
    // The third value lies on the mean, not on their side: no two of three even then.
    var newer = SpcSettings.DEFAULT.withRules(RuleSet.MDC_2023_11);
    assertThat(marks(analyse(newer, baseline, values))).isEqualTo("..............O.");
    values[15] = 11;
    assertThat(marks(analyse(SpcSettings.DEFAULT, baseline, values))).isEqualTo("..............O.");
    assertThat(marks(analyse(newer, baseline, values))).isEqualTo(".............2O.");
  }

  @Test
  void anImprovementGoesBeforeAConcernInTheToolsOf2023() {
    // A value far above falls back for six steps: outside above, and the first of a falling trend.
    double[] values = {
      10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 20, 11.5, 11, 10, 9, 8.5, 8
    };
    var lower = Decisions.of(Better.LOWER).withBaseline(new Baseline(0, 2012.9));
    var older = analyse(SpcSettings.DEFAULT, lower, values).points().get(13);
    var newer =
        analyse(SpcSettings.DEFAULT.withRules(RuleSet.MDC_2023_11), lower, values).points().get(13);
    assertThat(older.signals()).hasSize(2).isEqualTo(newer.signals());
    assertThat(older.variation()).isEqualTo(Variation.CONCERN_UP);
    assertThat(newer.variation()).isEqualTo(Variation.IMPROVEMENT_DOWN);
  }

  private static SpcResult analyse(SpcSettings settings, Decisions decisions, double... values) {
    return new SpcAnalysis(settings).analyse(Rows.exact(values), decisions);
  }

  private static Limits limits(SpcResult result) {
    return result.groups().get(0).limits().toOptional().orElseThrow();
  }

  private static String marks(SpcResult result) {
    return result.points().stream().map(MakingDataCountTest::mark).collect(Collectors.joining());
  }

  private static String mark(Point point) {
    if (point.signals().isEmpty()) {
      return ".";
    }
    var rule = point.signals().get(0).rule();
    return rule instanceof OutsideLimits
        ? "O"
        : rule instanceof Trend ? "T" : rule instanceof SameSide ? "S" : "2";
  }
}

package se.utfall.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/** What bounds do to a chart. */
class UncertainFiguresTest {

  private static final Decisions HIGHER = Decisions.of(Better.HIGHER);

  @Test
  void approximateFiguresAreTakenAtTheirValueAndBoundsAloneAreAGap() {
    var result =
        analyse(HIGHER, "10", "11[11,11.5]", "10", "9", "10", "[9,12]", "11", "10", "9", "[0,5]");
    assertThat(result.basis()).isEqualTo(new Basis(Method.SPC, 7, 1, 2, 0));
    assertThat(result.points()).hasSize(8);
    assertThat(result.points().get(5).row()).isEqualTo(6);
    assertThat(result.points().get(5).movingRange()).isEmpty();
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(
            Warning.TRIAL_LIMITS,
            Warning.TAKES_NAMED_VALUES,
            Warning.LEAVES_OUT_BOUNDS,
            Warning.LATEST_LEFT_OUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14[13,15] | false",
        "14[12.5,15] | true",
        "12[12,12.5] | false",
        "12[12,13] | true",
        "12[12,] | true"
      })
  void aPointWhoseBoundsCrossALineSaysSo(String figure, boolean depends) {
    var figures = ("10 11 10 9 10 11 10 9 10 11 10 9 10 " + figure).split(" ");
    var result = analyse(HIGHER.withBaseline(new Baseline(0, 2012.9)), figures);
    assertThat(result.latest().orElseThrow().dependsOnBounds()).isEqualTo(depends);
    assertThat(result.warnings().contains(Warning.SIGNALS_DEPEND_ON_BOUNDS)).isEqualTo(depends);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"10.4[10.35,10.45] | false", "10.4[10.3,10.45] | true"})
  void aTrendWithAnUnsureStepSaysSo(String figure, boolean depends) {
    var figures =
        ("10 11 10 9 10 11 10 9 10 11 10 9 10 10.1 10.2 10.3 " + figure + " 10.5 10.6").split(" ");
    var result = analyse(HIGHER.withBaseline(new Baseline(0, 2012.9)), figures);
    assertThat(result.points().get(16).signals()).isNotEmpty();
    assertThat(result.warnings().contains(Warning.SIGNALS_DEPEND_ON_BOUNDS)).isEqualTo(depends);
  }

  private static SpcResult analyse(Decisions decisions, String... figures) {
    return new SpcAnalysis().analyse(Rows.from(2000, figures), decisions);
  }
}

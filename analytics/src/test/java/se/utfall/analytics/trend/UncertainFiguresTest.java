package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;

/** What bounds do to change, slope and verdict. */
class UncertainFiguresTest {

  @Test
  void theChangeFromAboutFortyToJustOverSeventyIsTwentyFiveToFortyFour() {
    var result = analyse("40[35,45]", "70[70,79]");
    assertThat(found(result.sincePrevious()).amount()).isEqualTo(Rows.figure("[25,44]"));
    assertThat(result.basis()).isEqualTo(new Basis(Method.TREND, 0, 2, 0, 0));
  }

  @Test
  void boundsThatDoNotOverlapLeaveTheVerdictStanding() {
    var result = analyse("10", "20[18,22]", "30", "[35,45]", "50[50,]");
    var bounds = found(result.withinBounds());
    assertThat(bounds.lowestS()).isEqualTo(10);
    assertThat(bounds.highestS()).isEqualTo(10);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.IMPROVING);
    var decision = found(result.judgement().decision());
    assertThat(decision.method()).isEqualTo(PMethod.LARGEST_WITHIN_BOUNDS);
    // The normal p is the larger one here: z = 9 / sqrt(50/3).
    assertThat(decision.p()).isCloseTo(0.027486, within(1e-5));
    assertThat(result.warnings()).doesNotContain(Warning.DEPENDS_ON_BOUNDS);
  }

  @Test
  void oneOverlapTakesTheVerdictAwayAndSaysThatItDepends() {
    var result = analyse("10", "20[18,22]", "30", "[35,45]", "40[40,]");
    var bounds = found(result.withinBounds());
    assertThat(bounds.lowestS()).isEqualTo(8);
    assertThat(bounds.highestS()).isEqualTo(10);
    assertThat(bounds.smallestP()).isCloseTo(2 / 120.0, within(1e-15));
    assertThat(bounds.largestP()).isGreaterThan(0.05);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(result.warnings()).contains(Warning.DEPENDS_ON_BOUNDS);
  }

  @Test
  void boundsThatMeetAreATieAtMost() {
    var bounds = found(analyse("1", "2", "3", "[4,5]", "[5,6]").withinBounds());
    assertThat(bounds.lowestS()).isEqualTo(9);
    assertThat(bounds.highestS()).isEqualTo(10);
  }

  @Test
  void noClearChangeWhereverTheTruthLiesDependsOnNothing() {
    var result = analyse("10", "5[4,6]", "10", "5", "10", "5");
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(result.warnings()).doesNotContain(Warning.DEPENDS_ON_BOUNDS);
  }

  @Test
  void figuresWithBoundsAloneCountForTheVerdictButNotForTheSlope() {
    var result = analyse("1", "2", "3", "[3.5,4.5]", "[5,6]");
    assertThat(result.basis()).isEqualTo(new Basis(Method.TREND, 3, 0, 2, 0));
    assertThat(result.theilSen().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(result.judgement().verdict()).isEqualTo(Verdict.IMPROVING);
  }

  @Test
  void aSlopeSaysWhichFiguresItTookAndLeftOut() {
    var result = analyse("1", "2[2,3]", "3", "4", "[0,9]");
    assertThat(found(result.theilSen()).slope()).isCloseTo(1, within(1e-12));
    assertThat(found(result.theilSen()).n()).isEqualTo(4);
    assertThat(result.warnings())
        .contains(Warning.SLOPE_TAKES_NAMED_VALUES, Warning.SLOPE_LEAVES_OUT_BOUNDS);
  }

  @Test
  void exactFiguresHaveNothingToFollow() {
    assertThat(analyse("1", "2", "3", "4", "5").withinBounds().whyWithheld())
        .contains(Reason.NOTHING_UNCERTAIN);
  }

  @Test
  void exactTiesStayTiesBesideUncertainFigures() {
    var bounds = found(analyse("3", "3", "4", "5", "6[6,7]").withinBounds());
    assertThat(bounds.lowestS()).isEqualTo(9);
    assertThat(bounds.highestS()).isEqualTo(9);
  }

  @Test
  void figuresThatMayLieAnywhereDecideNothing() {
    var result = analyse("[0,56]", "[0,56]", "[0,56]", "[0,56]", "[0,56]");
    var bounds = found(result.withinBounds());
    assertThat(bounds.lowestS()).isEqualTo(-10);
    assertThat(bounds.highestS()).isEqualTo(10);
    assertThat(bounds.largestP()).isEqualTo(1);
    assertThat(result.warnings()).contains(Warning.DEPENDS_ON_BOUNDS);
  }

  /** Draws true figures within random bounds: none may contradict what was promised for all. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTrueFiguresWithinTheBoundsContradictThePromise(long seed) {
    var random = new Random(seed);
    var n = 5 + random.nextInt(6);
    var figures = new String[n];
    var low = new int[n];
    var width = new int[n];
    for (int i = 0; i < n; i++) {
      low[i] = 3 * i + random.nextInt(6);
      width[i] = random.nextInt(3) * random.nextInt(5);
      figures[i] = "[" + low[i] + "," + (low[i] + width[i]) + "]";
    }
    var bounds = WithinBounds.of(doubles(low, new int[n]), doubles(low, width));
    for (int draw = 0; draw < 200; draw++) {
      var truth = new double[n];
      for (int i = 0; i < n; i++) {
        truth[i] = low[i] + random.nextInt(width[i] + 1);
      }
      var test = found(new TrendAnalysis().analyse(Rows.exact(truth), Better.HIGHER).mannKendall());
      assertThat(test.s()).as("seed %d", seed).isBetween(bounds.lowestS(), bounds.highestS());
      assertThat(test.p())
          .as("seed %d", seed)
          .isBetween(bounds.smallestP() - 1e-12, bounds.largestP() + 1e-12);
    }
  }

  private static double[] doubles(int[] low, int[] width) {
    var sums = new double[low.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = low[i] + width[i];
    }
    return sums;
  }

  private static TrendResult analyse(String... figures) {
    return new TrendAnalysis().analyse(Rows.from(2015, figures), Better.HIGHER);
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

package se.utfall.analytics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Interval;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;

/** Borders and what must hold for any points. */
class LineAnalysisTest {

  private static final double NONE = Double.NaN;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theLineIsTheOneWhoseResidualsAreUncorrelatedWithXAndSumToNothing(long seed) {
    var random = new Random(seed);
    var n = 3 + random.nextInt(40);
    var x = random.doubles(n, 1900, 2020).toArray();
    var y = random.doubles(n, -50, 50).toArray();
    var line = line(x, y);
    var sum = 0.0;
    var product = 0.0;
    for (int i = 0; i < n; i++) {
      sum += y[i] - line.at(x[i]);
      product += (y[i] - line.at(x[i])) * (x[i] - 1960);
    }
    assertThat(sum).as("seed %d", seed).isCloseTo(0, within(1e-9));
    assertThat(product).as("seed %d", seed).isCloseTo(0, within(1e-6));
    assertThat(line.at(0)).isCloseTo(line.intercept(), within(1e-8));
  }

  @Test
  void shiftScaleAndReflectionDoWhatTheyShould() {
    var random = new Random(7);
    var x = random.doubles(20, 0, 10).toArray();
    var y = random.doubles(20, 0, 10).toArray();
    var plain = line(x, y);
    var shifted = line(map(x, 4096), map(y, -512));
    var mirrored = line(x, Arrays.stream(y).map(v -> -4 * v).toArray());
    assertThat(shifted.slope()).isCloseTo(plain.slope(), within(1e-10));
    assertThat(test(shifted).pSlope()).isCloseTo(test(plain).pSlope(), within(1e-10));
    assertThat(mirrored.slope()).isCloseTo(-4 * plain.slope(), within(1e-12));
    assertThat(mirrored.r().orElseThrow()).isCloseTo(-plain.r().orElseThrow(), within(1e-12));
    assertThat(slope(mirrored).upper()).isCloseTo(-4 * slope(plain).lower(), within(1e-11));
  }

  /** Three points: the t distribution with one degree of freedom is known in closed form. */
  @Test
  void threePointsHaveTheIntervalOfACauchy() {
    var line = line(new double[] {1, 2, 3}, new double[] {2, 3, 7});
    var t = Math.tan(Math.PI * 0.475);
    // residuals 0.5, -1, 0.5: RSS 1.5, s = sqrt 1.5, Sxx 2
    assertThat(line.rss()).isCloseTo(1.5, within(1e-12));
    assertThat(slope(line).upper()).isCloseTo(2.5 + t * Math.sqrt(0.75), within(1e-9));
    var near = line.predict(2);
    assertThat(near.fit()).isCloseTo(4, within(1e-12));
    assertThat(near.mean().toOptional().orElseThrow().upper())
        .isCloseTo(4 + t * Math.sqrt(1.5 / 3), within(1e-9));
    assertThat(near.single().toOptional().orElseThrow().upper())
        .isCloseTo(4 + t * Math.sqrt(1.5 * 4 / 3), within(1e-9));
  }

  @Test
  void eachPartAnswersFromItsOwnNumberOfRowsOn() {
    var none = new LineAnalysis().analyse(RegressionTable.of(new double[0], new double[0]));
    assertThat(none.line().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(none.meanX()).isEmpty();
    var one = new LineAnalysis().analyse(RegressionTable.of(new double[] {3}, new double[] {4}));
    assertThat(one.line().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(one.meanY()).hasValue(4);
    var two = line(new double[] {3, 5}, new double[] {4, 10});
    assertThat(two.slope()).isEqualTo(3);
    assertThat(two.inference().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    assertThat(two.predict(6).single().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void aLineStraightUpIsNoLine() {
    var result =
        new LineAnalysis()
            .analyse(RegressionTable.of(new double[] {2, 2, 2}, new double[] {1, 5, 9}));
    assertThat(result.line().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.meanY()).hasValue(5);
  }

  @Test
  void pointsWithoutScatterClaimNoCertainty() {
    for (double[] y : new double[][] {{4, 4, 4, 4}, {0.1, 0.2, 0.3, 0.4}}) {
      var line = line(new double[] {1, 2, 3, 4}, y);
      var inference = line.inference().toOptional().orElseThrow();
      assertThat(inference.residualSe()).isZero();
      assertThat(inference.test().whyWithheld()).contains(Reason.UNDEFINED);
      assertThat(inference.slope().whyWithheld()).contains(Reason.UNDEFINED);
      assertThat(line.predict(5).mean().whyWithheld()).contains(Reason.UNDEFINED);
    }
    assertThat(line(new double[] {1, 2, 3}, new double[] {4, 4, 4}).rSquared()).isEmpty();
    assertThat(line(new double[] {1, 2, 3}, new double[] {0.1, 0.2, 0.3}).rSquared()).hasValue(1);
  }

  @Test
  void rowsWithEitherNumberMissingAreLeftOutAndCounted() {
    var table =
        RegressionTable.of(new double[] {1, NONE, 3, 4, NONE}, new double[] {2, 7, NONE, 8, NONE});
    var result = new LineAnalysis().analyse(table);
    assertThat(result.basis().n()).isEqualTo(2);
    assertThat(result.basis().missing()).isEqualTo(3);
    assertThat(result.line().toOptional().orElseThrow().slope()).isEqualTo(2);
  }

  @Test
  void residualsThatResembleTheirNeighboursAreTold() {
    var x = new double[60];
    var wave = new double[60];
    var teeth = new double[60];
    for (int i = 0; i < 60; i++) {
      x[i] = 1960 + i;
      wave[i] = Math.sin(i / 5.0);
      teeth[i] = i % 2;
    }
    assertThat(new LineAnalysis().analyse(RegressionTable.of(x, wave)).warnings())
        .containsExactly(Warning.RESIDUALS_GO_TOGETHER);
    assertThat(new LineAnalysis().analyse(RegressionTable.of(x, teeth)).warnings()).isEmpty();
  }

  @Test
  void badInputIsRefusedByName() {
    var one = new double[] {1};
    assertThatThrownBy(() -> RegressionTable.of(one, new double[2])).hasMessageContaining("rows");
    assertThatThrownBy(() -> RegressionTable.of(new double[] {Double.POSITIVE_INFINITY}, one))
        .hasMessageContaining("x1");
    assertThatThrownBy(() -> RegressionTable.of(one, new double[] {-1e101}))
        .hasMessageContaining("y");
    assertThatThrownBy(() -> new LineAnalysis(1)).hasMessageContaining("level 1.0");
    var line = line(new double[] {1, 2}, new double[] {1, 2});
    assertThatThrownBy(() -> line.predict(NONE)).hasMessageContaining("x NaN");
  }

  private static Line line(double[] x, double[] y) {
    return new LineAnalysis().analyse(RegressionTable.of(x, y)).line().toOptional().orElseThrow();
  }

  private static Interval slope(Line line) {
    return line.inference().flatMap(Inference::slope).toOptional().orElseThrow();
  }

  private static Inference.Test test(Line line) {
    return line.inference().flatMap(Inference::test).toOptional().orElseThrow();
  }

  private static double[] map(double[] numbers, double shift) {
    return Arrays.stream(numbers).map(number -> number + shift).toArray();
  }
}

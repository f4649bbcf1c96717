package se.utfall.analytics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;

/** Several regressors against the line of one, and its borders. */
class MultipleAnalysisTest {

  @Test
  void oneRegressorGivesTheLine() {
    var random = new Random(3);
    var x = random.doubles(15, 1990, 2020).toArray();
    var y = random.doubles(15, 0, 100).toArray();
    var line = Line.of(x, y, 0.05).toOptional().orElseThrow();
    var inference = line.inference().toOptional().orElseThrow();
    var fit = fit(true, y, x);
    assertThat(fit.coefficients().get(0).value()).isCloseTo(line.intercept(), within(1e-7));
    assertThat(fit.coefficients().get(1).value()).isCloseTo(line.slope(), within(1e-11));
    var slope = fit.coefficients().get(1).certainty().toOptional().orElseThrow();
    assertThat(slope.se()).isCloseTo(inference.seSlope(), within(1e-11));
    assertThat(slope.interval().lower())
        .isCloseTo(inference.slope().toOptional().orElseThrow().lower(), within(1e-10));
    assertThat(slope.p())
        .isCloseTo(inference.test().toOptional().orElseThrow().pSlope(), within(1e-10));
    assertThat(fit.f().orElseThrow())
        .isCloseTo(inference.test().toOptional().orElseThrow().f(), within(1e-9));
  }

  @Test
  void aSumOfInfluencesIsTakenApart() {
    var random = new Random(4);
    var a = random.doubles(30, 0, 1).toArray();
    var b = random.doubles(30, 1e6, 2e6).toArray();
    var y = new double[30];
    for (int i = 0; i < 30; i++) {
      y[i] = 5 + 3 * a[i] - 2e-6 * b[i];
    }
    var fit = fit(true, y, a, b);
    assertThat(fit.coefficients().get(0).value()).isCloseTo(5, within(1e-10));
    assertThat(fit.coefficients().get(1).value()).isCloseTo(3, within(1e-12));
    assertThat(fit.coefficients().get(2).value()).isCloseTo(-2e-6, within(1e-17));
    assertThat(fit.rss()).isZero();
    assertThat(fit.f()).isEmpty();
    assertThat(fit.coefficients().get(1).certainty().whyWithheld()).contains(Reason.UNDEFINED);
  }

  /** NIST StRD NoInt2: certified 0.727272727272727, se 0.0420827318078432, R2 0.993348115299335. */
  @Test
  void throughTheOriginItGivesTheCertifiedFigures() {
    var fit = fit(false, new double[] {3, 4, 4}, new double[] {4, 5, 6});
    var slope = fit.coefficients().get(0);
    assertThat(slope.value()).isCloseTo(0.727272727272727, within(1e-14));
    assertThat(slope.certainty().toOptional().orElseThrow().se())
        .isCloseTo(0.0420827318078432, within(1e-14));
    assertThat(fit.residualSe().orElseThrow()).isCloseTo(0.369274472937998, within(1e-14));
    assertThat(fit.rSquared().orElseThrow()).isCloseTo(0.993348115299335, within(1e-14));
    assertThat(fit.f().orElseThrow()).isCloseTo(298.6666666666667, within(1e-10));
  }

  @Test
  void regressorsThatRepeatEachOtherAreTold() {
    var x = new double[] {1, 2, 4, 5};
    var twice = new double[] {3, 5, 9, 11};
    var constant = new double[] {7, 7, 7, 7};
    var y = new double[] {1, 0, 2, 1};
    assertThat(why(y, x, twice)).isEqualTo(Reason.COLLINEAR);
    assertThat(why(y, x, constant)).isEqualTo(Reason.COLLINEAR);
  }

  @Test
  void asManyRowsAsCoefficientsGiveEstimatesAndNoCertainty() {
    var a = new double[] {1, 2, 4};
    var b = new double[] {1, 4, 2};
    var fit = fit(true, new double[] {1, 2, 3}, a, b);
    assertThat(fit.df()).isZero();
    assertThat(fit.residualSe()).isEmpty();
    assertThat(why(new double[] {1, 2}, new double[] {1, 2}, new double[] {2, 1}))
        .isEqualTo(Reason.TOO_FEW_VALUES);
    assertThat(why(new double[0], new double[0])).isEqualTo(Reason.TOO_FEW_VALUES);
  }

  private static Multiple fit(boolean intercept, double[] y, double[]... columns) {
    var table = RegressionTable.ofColumns(List.of(columns), y);
    return new MultipleAnalysis(0.05, intercept).analyse(table).fit().toOptional().orElseThrow();
  }

  private static Reason why(double[] y, double[]... columns) {
    var table = RegressionTable.ofColumns(List.of(columns), y);
    return new MultipleAnalysis(0.05, true).analyse(table).fit().whyWithheld().orElseThrow();
  }
}

package se.utfall.analytics.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.forecast.model.History;
import se.utfall.analytics.forecast.model.Weights;

class SmoothingTest {

  /** By hand: levels 10, 11, 11, 12.5 with a weight of one half. */
  @Test
  void theLevelGoesHalfwayToEachValue() {
    var fit =
        fit(Smoothing.withWeights(SmoothingForm.SIMPLE, Weights.ofLevel(0.5)), 1, 10, 12, 11, 14);
    assertThat(fit.fitted()).containsExactly(10.0, 11.0, 11.0);
    assertThat(fit.level()).isEqualTo(12.5);
    assertThat(fit.sse()).isEqualTo(4 + 0 + 9);
    assertThat(fit.means(2)).containsExactly(12.5, 12.5);
  }

  @Test
  void aDampedTrendFades() {
    var weights = Weights.ofLevel(1).withBeta(1).withPhi(0.5);
    var fit = fit(Smoothing.withWeights(SmoothingForm.DAMPED_HOLT, weights), 1, 0, 4, 8);
    assertThat(fit.means(3)).containsExactly(8 + 2, 8 + 2 + 1, 8 + 2 + 1 + 0.5);
  }

  /** A season that comes back unchanged is foretold without error, whatever the weights. */
  @ParameterizedTest
  @CsvSource({"HOLT_WINTERS_ADDITIVE", "HOLT_WINTERS_MULTIPLICATIVE"})
  void aSeasonThatComesBackUnchangedIsCarriedOn(SmoothingForm form) {
    var values = new double[] {48, 37, 41, 34, 48, 37, 41, 34, 48, 37, 41, 34, 48, 37, 41};
    var fit = fit(Smoothing.of(form), 4, values);
    assertThat(fit.sse()).isCloseTo(0, within(1e-18));
    assertThat(fit.means(5)).containsExactly(new double[] {34, 48, 37, 41, 34}, within(1e-9));
    assertThat(fit.seasonalNext()).hasSize(4);
  }

  /** The search against every point of a fine grid, which it must not lie above. */
  @ParameterizedTest(name = "{0} seed {1}")
  @CsvSource({
    "SIMPLE, 1, 1000",
    "SIMPLE, 2, 1000",
    "SIMPLE, 3, 1000",
    "HOLT, 4, 60",
    "HOLT, 5, 60",
    "HOLT, 6, 60",
    "DAMPED_HOLT, 7, 20",
    "DAMPED_HOLT, 8, 20",
    "HOLT_WINTERS_ADDITIVE, 9, 20",
    "HOLT_WINTERS_ADDITIVE, 10, 20",
    "HOLT_WINTERS_MULTIPLICATIVE, 11, 20",
    "HOLT_WINTERS_MULTIPLICATIVE, 12, 20"
  })
  void noPointOfAFineGridIsLowerThanTheOptimum(SmoothingForm form, long seed, int steps) {
    var random = new Random(seed);
    var values = random.doubles(30, 20, 40).toArray();
    for (int t = 1; t < values.length; t++) {
      values[t] = 0.5 * values[t] + 0.5 * values[t - 1] + 3 * (t % 3);
    }
    var history = History.of(values, 3);
    var best = Smoothing.of(form).fit(history).toOptional().orElseThrow().sse();
    var points = (int) Math.pow(steps + 1, form.weights());
    for (int i = 0; i < points; i++) {
      var weights = gridPoint(form, i, steps);
      var sse = Smoothing.withWeights(form, weights).fit(history).toOptional().orElseThrow().sse();
      assertThat(best).as("%s", weights).isLessThanOrEqualTo(sse * (1 + 1e-9));
    }
  }

  private static Weights gridPoint(SmoothingForm form, int number, int steps) {
    var side = steps + 1;
    var second = (double) (number / side % side) / steps;
    var third = (double) (number / side / side) / steps;
    var weights = Weights.ofLevel((double) (number % side) / steps);
    weights = form.hasTrend() ? weights.withBeta(second) : weights;
    weights = form.isSeasonal() ? weights.withGamma(third) : weights;
    return form.isDamped() ? weights.withPhi(0.8 + 0.18 * third) : weights;
  }

  @ParameterizedTest(name = "{0}: {1} values of a season of {2}")
  @CsvSource({
    "SIMPLE, 2, 1",
    "HOLT, 3, 1",
    "DAMPED_HOLT, 3, 1",
    "HOLT_WINTERS_ADDITIVE, 8, 4",
    "HOLT_WINTERS_MULTIPLICATIVE, 6, 3"
  })
  void eachFormHasAFewestNumberOfValues(SmoothingForm form, int fewest, int period) {
    var values = new Random(5).doubles(fewest, 5, 9).toArray();
    var less = History.of(Arrays.copyOf(values, fewest - 1), period);
    assertThat(Smoothing.of(form).fit(less).whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    var fit = fit(Smoothing.of(form), period, values);
    assertThat(fit.means(3)).hasSize(3);
    assertThat(fit.points(1, List.of(0.95)).get(0).intervals())
        .hasSize(fit.fitted().size() > 1 ? 1 : 0);
  }

  @Test
  void aSeasonThatMultipliesNeedsValuesAboveZero() {
    var history = History.of(new double[] {1, 2, 0, 2, 1, 2}, 2);
    assertThat(Smoothing.of(SmoothingForm.HOLT_WINTERS_MULTIPLICATIVE).fit(history).whyWithheld())
        .contains(Reason.NOT_POSITIVE);
  }

  @Test
  void aSeasonalFormWithoutASeasonIsRefused() {
    var smoothing = Smoothing.of(SmoothingForm.HOLT_WINTERS_ADDITIVE);
    assertThatThrownBy(() -> smoothing.fit(History.of(new double[9], 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("period 1 has no season");
  }

  @Test
  void weightsThatDoNotBelongToTheFormAreRefusedByName() {
    assertThatThrownBy(() -> Smoothing.withWeights(SmoothingForm.HOLT, Weights.ofLevel(0.5)))
        .hasMessage("beta is missing");
    var withGamma = Weights.ofLevel(0.5).withGamma(0.1);
    assertThatThrownBy(() -> Smoothing.withWeights(SmoothingForm.SIMPLE, withGamma))
        .hasMessage("gamma has no use");
    assertThatThrownBy(() -> Weights.ofLevel(1.01)).hasMessage("alpha 1.01 is not from 0 to 1");
    assertThatThrownBy(() -> Weights.ofLevel(Double.NaN))
        .hasMessage("alpha NaN is not from 0 to 1");
  }

  private static SmoothingFit fit(Smoothing smoothing, int period, double... values) {
    return smoothing.fit(History.of(values, period)).toOptional().orElseThrow();
  }
}

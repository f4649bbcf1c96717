package se.utfall.analytics.forecast.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Reason;

class AccuracyTest {

  private static final OptionalDouble NO_SCALE = OptionalDouble.empty();

  @Test
  void pairsWithAMissingSideAreDropped() {
    var actual = new double[] {10, Double.NaN, 20, 30};
    var forecast = new double[] {8, 5, Double.NaN, 33};
    var accuracy = Accuracy.of(actual, forecast, OptionalDouble.of(5)).toOptional().orElseThrow();
    assertThat(accuracy.n()).isEqualTo(2);
    assertThat(accuracy.me()).isEqualTo(-0.5);
    assertThat(accuracy.mae()).isEqualTo(2.5);
    assertThat(accuracy.rmse()).isCloseTo(Math.sqrt(6.5), within(1e-15));
    assertThat(accuracy.mape().orElseThrow()).isCloseTo((20 + 10) / 2.0, within(1e-12));
    assertThat(accuracy.mpe().orElseThrow()).isCloseTo((20 - 10) / 2.0, within(1e-12));
    assertThat(accuracy.mase().orElseThrow()).isEqualTo(0.5);
  }

  @Test
  void oneZeroTakesThePercentagesAwayAndNothingElse() {
    var accuracy =
        Accuracy.of(new double[] {0, 4}, new double[] {1, 4}, NO_SCALE).toOptional().orElseThrow();
    assertThat(accuracy.mape()).isEmpty();
    assertThat(accuracy.mpe()).isEmpty();
    assertThat(accuracy.mae()).isEqualTo(0.5);
  }

  @Test
  void withoutAPairThereIsNoAccuracy() {
    assertThat(Accuracy.of(new double[0], new double[0], NO_SCALE).whyWithheld())
        .contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void listsOfUnequalLengthAndInfiniteNumbersAreRefused() {
    assertThatThrownBy(() -> Accuracy.of(new double[2], new double[1], NO_SCALE))
        .hasMessage("forecast has 1 values, actual 2");
    var infinite = new double[] {Double.POSITIVE_INFINITY};
    assertThatThrownBy(() -> Accuracy.of(new double[1], infinite, NO_SCALE))
        .hasMessage("forecast holds an infinite number");
  }

  @Test
  void theScaleIsTheMeanStepOfACycle() {
    assertThat(NaiveScale.of(new double[] {1, 5, 4, 7}, 2)).hasValue((3 + 2) / 2.0);
    assertThat(NaiveScale.of(new double[] {1, Double.NaN, 4, 7}, 1)).hasValue(3);
    assertThat(NaiveScale.of(new double[] {1, 5}, 2)).isEmpty();
    assertThat(NaiveScale.of(new double[] {2, 2}, 1)).hasValue(0);
  }
}

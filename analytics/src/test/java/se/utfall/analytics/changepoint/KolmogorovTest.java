package se.utfall.analytics.changepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution of Kolmogorov's statistic. */
class KolmogorovTest {

  /** Table of N. Smirnov (1948), Annals of Mathematical Statistics 19: 1 − L(x). */
  @ParameterizedTest
  @CsvSource({
    "0.40, 0.997192",
    "0.50, 0.963945",
    "0.80, 0.544142",
    "1.00, 0.270000",
    "1.36, 0.049486",
    "1.63, 0.009846",
    "2.00, 0.000671"
  })
  void itsTailIsThePublishedOne(double x, double p) {
    assertThat(Kolmogorov.exceeds(x)).isCloseTo(p, within(5.1e-7));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1e-300, 0.05})
  void nothingIsExceededForCertain(double x) {
    assertThat(Kolmogorov.exceeds(x)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.79, 0.8, 0.81})
  void bothFormsMeet(double x) {
    var sum = 0.0;
    for (int k = 200; k >= 1; k--) {
      sum += (k % 2 == 0 ? -2 : 2) * Math.exp(-2.0 * k * k * x * x);
    }
    assertThat(Kolmogorov.exceeds(x)).isCloseTo(sum, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(doubles = {40, 1e300})
  void farOutTheChanceIsNothing(double x) {
    assertThat(Kolmogorov.exceeds(x)).isZero();
  }
}

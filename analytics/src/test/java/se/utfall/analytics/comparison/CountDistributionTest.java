package se.utfall.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountDistributionTest {

  /** The interpolated quantile by its own definition, also where the short form is used. */
  private static double exact(CountDistribution chance, double p, double z) {
    var r = chance.quantile(p, z);
    return r - (chance.atMost(r) - p) / chance.exactly(r);
  }

  @ParameterizedTest
  @CsvSource({
    "0.001, -3.090232306167813",
    "0.025, -1.959963984540054",
    "0.975, 1.959963984540054",
    "0.999, 3.090232306167813"
  })
  void theShortFormForLargeCountsIsTheExactOneWithinAHundredthOfACount(double p, double z) {
    for (CountDistribution chance :
        List.of(
            new CountDistribution.Poisson(1_100_000),
            new CountDistribution.Binomial(12_000_000, 0.1),
            new CountDistribution.Binomial(12_000_000, 0.8))) {
      assertThat(chance.deviation()).isGreaterThan(CountDistribution.WIDE);
      assertThat(chance.between(p, z)).isCloseTo(exact(chance, p, z), within(0.01));
    }
  }
}

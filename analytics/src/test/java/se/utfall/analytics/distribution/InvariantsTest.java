package se.utfall.analytics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.bounded.Bounded;
import tech.tablesaw.api.Table;

/** What must hold for any values, tried on random ones. */
class InvariantsTest {

  private static final DistributionAnalysis ANALYSIS = new DistributionAnalysis();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aWholeWeightIsThatManyEqualValues(long seed) {
    var random = new Random(seed);
    var values = values(random, 25);
    var weights = random.ints(25, 0, 4).asDoubleStream().toArray();
    var repeated = new ArrayList<Double>();
    for (int i = 0; i < values.length; i++) {
      for (int k = 0; k < weights[i]; k++) {
        repeated.add(values[i]);
      }
    }
    var all = ANALYSIS.analyse(table(repeated.stream().mapToDouble(v -> v).toArray()));
    var weighted =
        ANALYSIS.analyse(weighted(values, weights)).weighted().toOptional().orElseThrow();
    var summary = all.summary().toOptional().orElseThrow();
    assertThat(weighted.mean()).isCloseTo(summary.mean(), within(1e-12));
    assertThat(weighted.median()).isCloseTo(summary.median(), within(1e-12));
    assertThat(weighted.gini().toOptional().orElseThrow())
        .isCloseTo(all.gini().toOptional().orElseThrow().population(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void scaleShiftAndReflectionDoWhatTheyShould(long seed) {
    var values = values(new Random(seed), 40);
    var plain = summary(values, 1, 0);
    var shifted = summary(values, 1, 4096);
    var turned = summary(values, -8, 0);
    assertThat(shifted.median() - 4096).isCloseTo(plain.median(), within(1e-9));
    assertThat(shifted.interquartileRange()).isCloseTo(plain.interquartileRange(), within(1e-9));
    assertThat(turned.median()).isCloseTo(-8 * plain.median(), within(1e-9));
    assertThat(turned.smallest()).isEqualTo(-8 * plain.largest());
    assertThat(turned.medianAbsoluteDeviation())
        .isCloseTo(8 * plain.medianAbsoluteDeviation(), within(1e-9));
    assertThat(turned.sampleStandardDeviation().orElseThrow())
        .isCloseTo(8 * plain.sampleStandardDeviation().orElseThrow(), within(1e-9));
    assertThat(gini(values, 8, 0)).isCloseTo(gini(values, 1, 0), within(1e-12));
    assertThat(gini(values, 1, 4096)).isLessThan(gini(values, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void giniIsTheMeanDifferenceOfAllPairs(long seed) {
    var values = values(new Random(seed), 60);
    var sum = 0.0;
    for (double one : values) {
      for (double other : values) {
        sum += Math.abs(one - other);
      }
    }
    var expected = sum / (2 * 60 * Arrays.stream(values).sum());
    assertThat(gini(values, 1, 0)).isCloseTo(expected, within(1e-12));
  }

  private static Summary summary(double[] values, double scale, double shift) {
    return ANALYSIS.analyse(moved(values, scale, shift)).summary().toOptional().orElseThrow();
  }

  private static double gini(double[] values, double scale, double shift) {
    var result = ANALYSIS.analyse(moved(values, scale, shift));
    return result.gini().toOptional().orElseThrow().population();
  }

  private static Table moved(double[] values, double scale, double shift) {
    return table(Arrays.stream(values).map(value -> scale * value + shift).toArray());
  }

  private static double[] values(Random random, int n) {
    return random.ints(n, 0, 50).asDoubleStream().toArray();
  }

  private static Table table(double[] values) {
    return ValueTable.of(figures(values));
  }

  private static Table weighted(double[] values, double[] weights) {
    return ValueTable.weighted(figures(values), weights);
  }

  private static List<Bounded> figures(double[] values) {
    return Arrays.stream(values)
        .mapToObj(value -> Bounded.exactly(BigDecimal.valueOf(value)))
        .toList();
  }
}

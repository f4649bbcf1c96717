package se.utfall.analytics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.Table;

/** What must hold for any series, tried on random ones with and without gaps. */
class InvariantsTest {

  static Stream<Arguments> models() {
    return Stream.of(
            Stl.periodic(),
            Stl.periodic().robust(),
            Stl.changing(7),
            Stl.changing(9).robust().everywhere(),
            new Classical(Combination.ADDITIVE))
        .flatMap(model -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(model, seed)));
  }

  @ParameterizedTest(name = "seed {1}, {0}")
  @MethodSource("models")
  void aShiftGoesIntoTheTrendAloneAndAScaleIntoEveryPart(SeasonModel model, long seed) {
    var values = values(seed);
    var plain = parts(model, values, 1, 0);
    var shifted = parts(model, values, 1, 1000);
    var scaled = parts(model, values, -8, 0);
    for (int i = 0; i < plain.size(); i++) {
      var part = plain.get(i);
      assertThat(shifted.get(i).season()).isCloseTo(part.season(), within(1e-8));
      assertThat(scaled.get(i).season()).isCloseTo(-8 * part.season(), within(1e-8));
      assertThat(shifted.get(i).weight()).isCloseTo(part.weight(), within(1e-8));
      assertThat(trend(shifted.get(i), 1000)).isCloseTo(trend(part), within(1e-8));
      assertThat(trend(scaled.get(i))).isCloseTo(scaledTrend(part), within(1e-8));
    }
  }

  @ParameterizedTest(name = "seed {1}, {0}")
  @MethodSource("models")
  void thePartsMakeUpTheValueAndAdjustedIsValueLessSeason(SeasonModel model, long seed) {
    for (var part : parts(model, values(seed), 1, 0)) {
      if (part.remainder().isPresent()) {
        var sum = part.trend().orElseThrow() + part.season() + part.remainder().orElseThrow();
        assertThat(sum).isCloseTo(part.value().orElseThrow(), within(1e-10));
      }
      if (part.value().isPresent()) {
        assertThat(part.adjusted().orElseThrow() + part.season())
            .isCloseTo(part.value().orElseThrow(), within(1e-10));
      }
    }
  }

  @ParameterizedTest(name = "seed {1}, {0}")
  @MethodSource("models")
  void readBackwardsEveryPartIsTheSame(SeasonModel model, long seed) {
    var values = values(seed);
    var n = values.length;
    var plain = found(everywhere(model), Months.of(n, i -> values[i]));
    var turned = found(everywhere(model), Months.of(n, i -> values[n - 1 - i]));
    for (int i = 0; i < n; i++) {
      assertThat(turned.get(n - 1 - i).season()).isCloseTo(plain.get(i).season(), within(1e-8));
      assertThat(trend(turned.get(n - 1 - i))).isCloseTo(trend(plain.get(i)), within(1e-8));
    }
  }

  /** Straight lines between fitted points begin at the first period and know a direction. */
  private static SeasonModel everywhere(SeasonModel model) {
    return model instanceof Stl stl ? stl.everywhere() : model;
  }

  private static double trend(Part part) {
    return trend(part, 0);
  }

  private static double scaledTrend(Part part) {
    return part.trend().isPresent() ? -8 * part.trend().getAsDouble() : 1e9;
  }

  /** The trend less a shift; far from any trend where it is unknown. */
  private static double trend(Part part, double shift) {
    return part.trend().isPresent() ? part.trend().getAsDouble() - shift : 1e9;
  }

  private static List<Part> parts(SeasonModel model, double[] values, double scale, double shift) {
    return found(model, Months.of(values.length, i -> values[i] * scale + shift));
  }

  private static List<Part> found(SeasonModel model, Table table) {
    var settings = SeasonSettings.DEFAULT.withModel(model);
    return new SeasonAnalysis(settings)
        .analyse(table)
        .decomposition()
        .toOptional()
        .orElseThrow()
        .parts();
  }

  private static double[] values(long seed) {
    var random = new Random(seed);
    var values = new double[75];
    var level = 0.0;
    for (int i = 0; i < values.length; i++) {
      level += random.nextGaussian();
      values[i] = level + Months.christmas(i) / 10 + random.nextGaussian();
    }
    if (seed == 3) {
      values[20] = Double.NaN;
      values[21] = Double.NaN;
      values[50] = Double.NaN;
    }
    return values;
  }
}

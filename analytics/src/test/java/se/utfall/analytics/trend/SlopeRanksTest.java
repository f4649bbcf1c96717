package se.utfall.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slopes found by rank are to the last bit those that sorting all of them gives. */
class SlopeRanksTest {

  private static final int[] SIZES = {151, 152, 260, 401, 600};

  /**
   * Up to so many points also with hardly any listed: each slope is then passed again and again.
   */
  private static final int MOST_HARDLY_LISTED = 260;

  /** Values of a series, from its number of points and by chance alone. */
  enum Shape {
    NOISE((n, random) -> i -> random.nextGaussian()),
    TREND_IN_TENTHS((n, random) -> i -> Math.rint(i + 100 * random.nextGaussian()) / 10),
    TWO_DIFFERENT((n, random) -> i -> random.nextInt(2)),
    TEN_DIFFERENT((n, random) -> i -> random.nextInt(10)),
    RARE((n, random) -> i -> i % 97 == 0 ? 1 : 0),
    STRAIGHT_IN_WHOLE_NUMBERS((n, random) -> i -> 3 * i),
    STRAIGHT_IN_TENTHS((n, random) -> i -> 0.1 * i),
    STRAIGHT_WITH_STRAYS((n, random) -> i -> -3.7 * i + (i % 40 == 0 ? random.nextInt(99) : 0)),
    TWO_CLUSTERS((n, random) -> i -> (i < n / 2 ? 0 : 1000) + random.nextInt(3)),
    TWO_DENSE_CLUSTERS((n, random) -> i -> (i < n / 2 ? 0 : 1000) + 1e-9 * random.nextGaussian()),
    SORTED((n, random) -> i -> (double) i * i * i),
    REVERSED((n, random) -> i -> Math.sqrt(n - i)),
    SMALL_BESIDE_ITS_LEVEL((n, random) -> i -> 1e12 + random.nextInt(1000) / 1000.0);

    private final Maker maker;

    Shape(Maker maker) {
      this.maker = maker;
    }
  }

  private interface Maker {
    IntToDoubleFunction values(int n, Random random);
  }

  /** Steps between times. */
  enum Spacing {
    YEARS(random -> 1),
    MONTHS(random -> 1 / 12.0),
    QUARTERS_WITH_GAPS(random -> Math.ceil(3 * random) / 4),
    ANY(random -> random + 1e-5),
    BURSTS(random -> random < 0.02 ? 40 : 1e-4 * (1 + random));

    private final DoubleUnaryOperator step;

    Spacing(DoubleUnaryOperator step) {
      this.step = step;
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyRankHasTheSlopeThatSortingGives(Shape shape) {
    for (Spacing spacing : Spacing.values()) {
      for (int n : SIZES) {
        var random = new Random(n);
        var times = times(n, spacing, random);
        var make = shape.maker.values(n, random);
        var values = new double[n];
        Arrays.setAll(values, make::applyAsDouble);
        var sorted = PairSlopes.every(times, values);
        Arrays.sort(sorted);
        var test = MannKendall.of(values);
        var ranks = ranks(sorted.length);
        var expected = Arrays.stream(ranks).map(rank -> at(sorted, rank)).toArray();
        assertThat(PairSlopes.atRanks(times, values, test, ranks))
            .as("%s, n %s", spacing, n)
            .isEqualTo(expected);
        if (n <= MOST_HARDLY_LISTED) {
          assertThat(new ManySlopes(times, values, test, 50).atRanks(ranks))
              .as("%s, n %s, with hardly any listed", spacing, n)
              .isEqualTo(expected);
        }
      }
    }
  }

  private static double[] times(int n, Spacing spacing, Random random) {
    var times = new double[n];
    times[0] = 1980.5;
    for (int i = 1; i < n; i++) {
      times[i] = times[i - 1] + spacing.step.applyAsDouble(random.nextDouble());
    }
    return times;
  }

  private static double[] ranks(int pairs) {
    return new double[] {
      1, 2.5, pairs * 0.1, pairs * 0.47, (pairs + 1) / 2.0, pairs * 0.53, pairs * 0.9, pairs
    };
  }

  private static double at(double[] sorted, double rank) {
    var below = sorted[(int) Math.floor(rank) - 1];
    return below + (rank - Math.floor(rank)) * (sorted[(int) Math.ceil(rank) - 1] - below);
  }
}

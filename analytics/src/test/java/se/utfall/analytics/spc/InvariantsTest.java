package se.utfall.analytics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.Rows;

/** What must hold for any series: checked on series of tenths, drawn from a printed seed. */
class InvariantsTest {

  private static final SpcAnalysis EVERY =
      new SpcAnalysis(SpcSettings.DEFAULT.withRules(RuleSet.EVERY_VARIANT));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aShiftAndAScaleMoveTheLinesAndChangeNoSignal(long seed) {
    var values = series(seed);
    var moved = Arrays.stream(values).map(value -> 1000 + 4 * value).toArray();
    var plain = analyse(values);
    var other = analyse(moved);
    assertThat(signals(other)).isEqualTo(signals(plain));
    assertThat(limits(other).mean()).isCloseTo(1000 + 4 * limits(plain).mean(), within(1e-9));
    assertThat(limits(other).upper()).isCloseTo(1000 + 4 * limits(plain).upper(), within(1e-9));
    assertThat(limits(other).screenedRows()).isEqualTo(limits(plain).screenedRows());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aMirroredSeriesHasMirroredSignals(long seed) {
    var values = series(seed);
    var plain = analyse(values);
    var mirrored = analyse(Arrays.stream(values).map(value -> -value).toArray());
    for (int i = 0; i < values.length; i++) {
      assertThat(mirrored.points().get(i).signals())
          .as("point %d", i)
          .isEqualTo(plain.points().get(i).signals().stream().map(InvariantsTest::turned).toList());
    }
    assertThat(limits(mirrored).lower()).isCloseTo(-limits(plain).upper(), within(1e-9));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aSeriesReadBackwardsHasTheSameLimitsAndTheSamePointsInWholeRuns(long seed) {
    var values = series(seed);
    var n = values.length;
    var backwards = IntStream.range(0, n).mapToDouble(i -> values[n - 1 - i]).toArray();
    var settings = SpcSettings.DEFAULT.withRules(RuleSet.MDC_2023_11);
    var plain = new SpcAnalysis(settings).analyse(Rows.exact(values), decisions());
    var turned = new SpcAnalysis(settings).analyse(Rows.exact(backwards), decisions());
    assertThat(limits(turned).upper()).isCloseTo(limits(plain).upper(), within(1e-9));
    for (int i = 0; i < n; i++) {
      assertThat(rules(turned.points().get(n - 1 - i))).isEqualTo(rules(plain.points().get(i)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aStricterRuleMarksNoPointThatTheLooserLeaves(long seed) {
    var marks = analyse(series(seed)).points();
    for (var point : marks) {
      assertImplies(point, "side_8_all", "side_7_all");
      assertImplies(point, "trend_7_all", "trend_6_all");
      assertImplies(point, "side_7_from_kth", "side_7_all");
      assertImplies(point, "trend_6_from_kth", "trend_6_all");
      assertImplies(point, "two_of_three_incl_outside_same_side", "two_of_three_incl_outside");
      assertImplies(point, "two_of_three_excl_outside", "two_of_three_incl_outside");
    }
  }

  private static void assertImplies(Point point, String strict, String loose) {
    if (point.isMarkedBy(Rule.named(strict).orElseThrow())) {
      assertThat(point.isMarkedBy(Rule.named(loose).orElseThrow())).as(strict).isTrue();
    }
  }

  /** Steps of whole tenths with a drift now and then, so that every rule has something to mark. */
  private static double[] series(long seed) {
    var random = new Random(seed);
    var level = 0;
    var values = new double[20 + random.nextInt(80)];
    for (int i = 0; i < values.length; i++) {
      level += random.nextInt(3) == 0 ? random.nextInt(9) - 4 : 0;
      values[i] = (level + random.nextInt(9) + (random.nextInt(25) == 0 ? 40 : 0)) / 10.0;
    }
    return values;
  }

  private static Decisions decisions() {
    return Decisions.of(Better.HIGHER);
  }

  private static SpcResult analyse(double[] values) {
    return EVERY.analyse(Rows.exact(values), decisions());
  }

  private static List<List<Signal>> signals(SpcResult result) {
    return result.points().stream().map(Point::signals).toList();
  }

  private static List<Rule> rules(Point point) {
    return point.signals().stream().map(Signal::rule).toList();
  }

  private static Signal turned(Signal signal) {
    return new Signal(
        signal.rule(), signal.direction() == Direction.UP ? Direction.DOWN : Direction.UP);
  }

  private static Limits limits(SpcResult result) {
    return result.groups().get(0).limits().toOptional().orElseThrow();
  }
}

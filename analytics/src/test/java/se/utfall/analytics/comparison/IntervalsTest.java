package se.utfall.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Interval;

/** Intervals of one group: published limits, definitions, and what must hold for any counts. */
class IntervalsTest {

  @Test
  void wilsonGivesTheLimitsThatNewcombePrinted() {
    assertLimits(proportion(81, 263, IntervalMethod.WILSON), 0.2553, 0.3662, 5e-5);
    assertLimits(proportion(15, 148, IntervalMethod.WILSON), 0.0624, 0.1605, 5e-5);
    assertLimits(proportion(0, 20, IntervalMethod.WILSON), 0.0000, 0.1611, 5e-5);
    assertLimits(proportion(1, 29, IntervalMethod.WILSON), 0.0061, 0.1718, 5e-5);
  }

  @Test
  void noEventAtAllHasLimitsInClosedForm() {
    assertLimits(
        proportion(0, 7, IntervalMethod.CLOPPER_PEARSON), 0, 1 - Math.pow(0.025, 1 / 7.0), 1e-13);
    assertLimits(rate(0, 1, IntervalMethod.EXACT_POISSON), 0, -Math.log(0.025), 1e-12);
  }

  /** At a limit of Clopper and Pearson the tail beyond the count is 2.5 percent by summing. */
  @ParameterizedTest
  @CsvSource({"3, 17", "1, 40", "39, 40", "20, 40"})
  void clopperPearsonLeavesHalfTheLevelInEachTail(int x, int n) {
    var limits = proportion(x, n, IntervalMethod.CLOPPER_PEARSON);
    assertThat(binomial(x, n, n, limits.lower())).isCloseTo(0.025, within(1e-12));
    assertThat(binomial(0, x, n, limits.upper())).isCloseTo(0.025, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 30})
  void theExactPoissonIntervalLeavesHalfTheLevelInEachTail(int count) {
    var limits = rate(count, 1, IntervalMethod.EXACT_POISSON);
    assertThat(1 - poisson(count - 1, limits.lower())).isCloseTo(0.025, within(1e-12));
    assertThat(poisson(count, limits.upper())).isCloseTo(0.025, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsCountedAndWhatIsNotMirrorEachOther(long seed) {
    var random = new Random(seed);
    var n = 1 + random.nextInt(500);
    var x = random.nextInt(n + 1);
    for (IntervalMethod method :
        List.of(
            IntervalMethod.WILSON,
            IntervalMethod.WILSON_CORRECTED,
            IntervalMethod.CLOPPER_PEARSON)) {
      var one = proportion(x, n, method);
      var other = proportion(n - x, n, method);
      assertThat(one.lower()).as("%s of %s", x, n).isCloseTo(1 - other.upper(), within(1e-12));
      assertThat(one.lower()).isLessThanOrEqualTo((double) x / n);
      assertThat(one.upper()).isGreaterThanOrEqualTo((double) x / n);
    }
  }

  @Test
  void theCorrectedAndTheExactIntervalAreNeverNarrowerThanWilson() {
    for (int x = 0; x <= 25; x++) {
      var wilson = proportion(x, 25, IntervalMethod.WILSON);
      var corrected = proportion(x, 25, IntervalMethod.WILSON_CORRECTED);
      assertThat(corrected.lower()).isLessThanOrEqualTo(wilson.lower());
      assertThat(corrected.upper()).isGreaterThanOrEqualTo(wilson.upper());
    }
  }

  @Test
  void byarIsCloseToTheExactIntervalFromTenEventsOn() {
    for (int count : new int[] {10, 50, 1000, 1_000_000}) {
      var exact = rate(count, 1, IntervalMethod.EXACT_POISSON);
      var byar = rate(count, 1, IntervalMethod.BYAR);
      assertThat(byar.lower() / exact.lower()).isCloseTo(1, within(0.002));
      assertThat(byar.upper() / exact.upper()).isCloseTo(1, within(0.002));
    }
  }

  @Test
  void aRateIsGivenForAsManyAsAsked() {
    var table = CountTable.of(List.of(Count.exactly("a", 12, 4800)));
    var groups = new GroupEstimates(ComparisonSettings.rates(1000)).of(table).groups();
    var estimate = groups.get(0).estimate().toOptional().orElseThrow();
    assertThat(estimate.value()).isEqualTo(2.5);
    var ofCount = rate(12, 1, IntervalMethod.EXACT_POISSON);
    assertThat(estimate.interval().lower()).isCloseTo(ofCount.lower() / 4.8, within(1e-12));
    assertThat(estimate.interval().level()).isEqualTo(0.95);
  }

  @Test
  void theLargestCountsStillHaveLimits() {
    var share = proportion(300_000_000, 1_000_000_000, IntervalMethod.CLOPPER_PEARSON);
    var wilson = proportion(300_000_000, 1_000_000_000, IntervalMethod.WILSON);
    assertThat(share.lower()).isCloseTo(wilson.lower(), within(1e-8));
    var rate = rate(1_000_000_000, 1, IntervalMethod.EXACT_POISSON);
    assertThat(rate.lower() / 1e9).isCloseTo(1 - 1.96 / Math.sqrt(1e9), within(1e-7));
  }

  private static Interval proportion(int x, int n, IntervalMethod method) {
    return interval(ComparisonSettings.proportions(), x, n, method);
  }

  private static Interval rate(int count, double base, IntervalMethod method) {
    return interval(ComparisonSettings.rates(1), count, base, method);
  }

  private static Interval interval(
      ComparisonSettings settings, int count, double base, IntervalMethod method) {
    var table = CountTable.of(List.of(Count.exactly("a", count, base)));
    var group = new GroupEstimates(settings).of(table).groups().get(0);
    return group.estimate().toOptional().orElseThrow().intervals().get(method);
  }

  private static double binomial(int from, int to, int n, double p) {
    var sum = 0.0;
    for (int k = from; k <= to; k++) {
      sum +=
          CombinatoricsUtils.binomialCoefficientDouble(n, k)
              * Math.pow(p, k)
              * Math.pow(1 - p, n - k);
    }
    return sum;
  }

  private static double poisson(int to, double mean) {
    var term = Math.exp(-mean);
    var sum = term;
    for (int k = 1; k <= to; k++) {
      term *= mean / k;
      sum += term;
    }
    return sum;
  }

  private static void assertLimits(Interval limits, double lower, double upper, double near) {
    assertThat(limits.lower()).isCloseTo(lower, within(near));
    assertThat(limits.upper()).isCloseTo(upper, within(near));
  }
}

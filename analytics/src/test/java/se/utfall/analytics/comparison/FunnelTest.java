package se.utfall.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;

/** The funnel: limits by definition, tiny denominators, and spread beyond chance. */
class FunnelTest {

  @ParameterizedTest
  @CsvSource({"1, 0.3", "9, 0.02", "20, 0.3", "400, 0.5", "1000, 0.97"})
  void exactLimitsOfProportionsAreTheSumsOfTheirDefinition(int n, double p) {
    var limits = limits(ComparisonSettings.proportions().withTarget(p), n);
    assertThat(limits.lower998()).isCloseTo(binomial(n, p, 0.001) / n, within(1e-9));
    assertThat(limits.lower95()).isCloseTo(binomial(n, p, 0.025) / n, within(1e-9));
    assertThat(limits.upper95()).isCloseTo(binomial(n, p, 0.975) / n, within(1e-9));
    assertThat(limits.upper998()).isCloseTo(binomial(n, p, 0.999) / n, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0.01", "0.7", "6.2", "80", "500"})
  void exactLimitsOfRatesAreTheSumsOfTheirDefinition(double expected) {
    var limits = limits(ComparisonSettings.rates(1).withTarget(1), expected);
    assertThat(limits.lower998()).isCloseTo(poisson(expected, 0.001) / expected, within(1e-8));
    assertThat(limits.upper998()).isCloseTo(poisson(expected, 0.999) / expected, within(1e-8));
  }

  /** Limits about a rate are the limits about 1 times the rate. */
  @Test
  void limitsFollowTheUnitOfTheRate() {
    var ratio = limits(ComparisonSettings.rates(1).withTarget(1), 12.5);
    var rate = limits(ComparisonSettings.rates(1000).withTarget(2.5), 5000);
    assertThat(rate.lower95()).isCloseTo(2.5 * ratio.lower95(), within(1e-9));
    assertThat(rate.upper998()).isCloseTo(2.5 * ratio.upper998(), within(1e-9));
  }

  @Test
  void oneOfOneIsNotAbove() {
    var settings = ComparisonSettings.proportions().withTarget(0.14);
    var point = point(settings, Count.exactly("a", 1, 1));
    assertThat(point.status(LimitMethod.EXACT)).isEqualTo(FunnelStatus.ABOVE_998);
    assertThat(point.few()).isTrue();
    assertThat(point.status()).isEqualTo(FunnelStatus.WITHIN);
  }

  @Test
  void fewExpectedCasesDoNotHideWhatTheExactTailConfirms() {
    var settings = ComparisonSettings.rates(1).withTarget(1);
    // P(R >= 6 | 0.8) is about 0.0002, P(R >= 4 | 0.8) about 0.009.
    assertThat(point(settings, Count.exactly("a", 6, 0.8)).status())
        .isEqualTo(FunnelStatus.ABOVE_998);
    assertThat(point(settings, Count.exactly("a", 4, 0.8)).status())
        .isEqualTo(FunnelStatus.ABOVE_95);
    // P(R = 0 | 3.6) is 0.0273, P(R = 0 | 3.7) is 0.0247.
    assertThat(point(settings, Count.exactly("a", 0, 3.6)).status()).isEqualTo(FunnelStatus.WITHIN);
    assertThat(point(settings, Count.exactly("a", 0, 3.7)).status())
        .isEqualTo(FunnelStatus.BELOW_95);
  }

  @Test
  void aFigureOnALimitIsWithinIt() {
    var limits = new FunnelLimits(1, 2, 3, 4);
    assertThat(limits.status(2)).isEqualTo(FunnelStatus.WITHIN);
    assertThat(limits.status(3)).isEqualTo(FunnelStatus.WITHIN);
    assertThat(limits.status(1)).isEqualTo(FunnelStatus.BELOW_95);
    assertThat(limits.status(4)).isEqualTo(FunnelStatus.ABOVE_95);
    assertThat(limits.status(0.99)).isEqualTo(FunnelStatus.BELOW_998);
    assertThat(limits.status(4.01)).isEqualTo(FunnelStatus.ABOVE_998);
  }

  @Test
  void theTargetIsThatOfAllGroupsTogetherWhenNoneIsGiven() {
    var funnel = funnel(ComparisonSettings.rates(100), counts(new int[] {4, 8, 12}, 200));
    assertThat(funnel.target()).isEqualTo(4);
    assertThat(funnel.pooled()).isTrue();
    var given = funnel(ComparisonSettings.rates(100).withTarget(3), counts(new int[] {4, 8}, 200));
    assertThat(given.target()).isEqualTo(3);
    assertThat(given.pooled()).isFalse();
  }

  @Test
  void theCurveIsALineAlsoWhenAllBasesAreTheSame() {
    for (var settings : List.of(ComparisonSettings.proportions(), ComparisonSettings.rates(100))) {
      var curve = funnel(settings, counts(new int[] {4, 8, 12}, 200)).curve();
      assertThat(curve.get(0).base()).isCloseTo(50, within(1e-9));
      assertThat(curve.get(curve.size() - 1).base()).isCloseTo(200, within(1e-9));
    }
  }

  @Test
  void theCurveNarrowsFromTheSmallestBaseToTheLargest() {
    var groups = List.of(Count.exactly("small", 20, 50), Count.exactly("large", 2000, 5000));
    var curve = funnel(ComparisonSettings.proportions(), groups).curve();
    assertThat(curve.get(0).base()).isEqualTo(50);
    assertThat(curve.get(curve.size() - 1).base()).isEqualTo(5000);
    for (int i = 1; i < curve.size(); i++) {
      assertThat(curve.get(i).base()).isGreaterThan(curve.get(i - 1).base());
    }
    assertThat(width(curve.get(0))).isGreaterThan(9 * width(curve.get(curve.size() - 1)));
  }

  @Test
  void nothingCountedAtAllHasNoFunnel() {
    var table = CountTable.of(counts(new int[] {0, 0, 0}, 100));
    var none = new ComparisonAnalysis(ComparisonSettings.proportions()).analyse(table);
    assertThat(none.funnel().whyWithheld()).contains(Reason.UNDEFINED);
    assertThat(none.heterogeneity().whyWithheld()).contains(Reason.UNDEFINED);
    var all = CountTable.of(counts(new int[] {100, 100}, 100));
    assertThat(
            new ComparisonAnalysis(ComparisonSettings.proportions())
                .analyse(all)
                .funnel()
                .whyWithheld())
        .contains(Reason.UNDEFINED);
  }

  @Test
  void chanceAloneIsNotCalledOverdispersionAndRealSpreadIs() {
    var random = new Random(11);
    var chance = new ArrayList<Count>();
    var spread = new ArrayList<Count>();
    for (int i = 0; i < 40; i++) {
      chance.add(Count.exactly("a" + i, drawn(random, 500, 0.2), 500));
      spread.add(Count.exactly("a" + i, drawn(random, 500, 0.1 + 0.2 * i / 39), 500));
    }
    var calm = result(chance);
    assertThat(calm.funnel().toOptional().orElseThrow().dispersion().orElseThrow())
        .isBetween(0.4, 1.5);
    assertThat(calm.warnings()).doesNotContain(Warning.OVERDISPERSED);
    var wild = result(spread);
    assertThat(wild.funnel().toOptional().orElseThrow().dispersion().orElseThrow())
        .isGreaterThan(3);
    assertThat(wild.warnings()).contains(Warning.OVERDISPERSED);
    // One area far out is an area far out, not a spread of all.
    chance.set(0, Count.exactly("a0", 400, 500));
    assertThat(result(chance).warnings()).doesNotContain(Warning.OVERDISPERSED);
  }

  private static ComparisonResult result(List<Count> counts) {
    return new ComparisonAnalysis(ComparisonSettings.proportions()).analyse(CountTable.of(counts));
  }

  private static int drawn(Random random, int n, double p) {
    return (int) random.doubles(n).filter(u -> u < p).count();
  }

  private static double width(Funnel.CurvePoint point) {
    return point.limits().upper95() - point.limits().lower95();
  }

  private static List<Count> counts(int[] counts, double base) {
    var groups = new ArrayList<Count>();
    for (int i = 0; i < counts.length; i++) {
      groups.add(Count.exactly("group " + i, counts[i], base));
    }
    return groups;
  }

  private static Funnel funnel(ComparisonSettings settings, List<Count> counts) {
    var result = new ComparisonAnalysis(settings).analyse(CountTable.of(counts));
    return result.funnel().toOptional().orElseThrow();
  }

  private static FunnelPoint point(ComparisonSettings settings, Count count) {
    return funnel(settings, List.of(count)).points().get(0);
  }

  private static FunnelLimits limits(ComparisonSettings settings, double base) {
    return point(settings, Count.exactly("a", 0, base)).limits().get(LimitMethod.EXACT);
  }

  /** r - (P(R <= r) - p) / P(R = r), r the first count whose sum reaches p. */
  private static double binomial(int n, double chance, double p) {
    var odds = chance / (1 - chance);
    var logTerm = n * Math.log1p(-chance);
    var sum = Math.exp(logTerm);
    var r = 0;
    while (sum < p && r < n) {
      logTerm += Math.log((n - r) * odds / (r + 1));
      sum += Math.exp(logTerm);
      r++;
    }
    return r - (sum - p) / Math.exp(logTerm);
  }

  private static double poisson(double mean, double p) {
    var logTerm = -mean;
    var sum = Math.exp(logTerm);
    var r = 0;
    while (sum < p) {
      r++;
      logTerm += Math.log(mean / r);
      sum += Math.exp(logTerm);
    }
    return r - (sum - p) / Math.exp(logTerm);
  }
}

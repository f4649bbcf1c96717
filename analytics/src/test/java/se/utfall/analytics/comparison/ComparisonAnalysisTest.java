package se.utfall.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;

/** Two groups and many: definitions, borders, refusals. */
class ComparisonAnalysisTest {

  private static final ComparisonSettings PROPORTIONS = ComparisonSettings.proportions();
  private static final ComparisonSettings RATES = ComparisonSettings.rates(1000);

  /** Fisher's lady told tea from milk first: of 70 orders, 1 + 16 + 16 + 1 are as unlikely. */
  @Test
  void fishersLadyHasTheExactPOfHisBook() {
    assertThat(proportions(3, 4, 1, 4).fisherP()).isCloseTo(34 / 70.0, within(1e-14));
    assertThat(proportions(4, 4, 0, 4).fisherP()).isCloseTo(2 / 70.0, within(1e-14));
    assertThat(proportions(2, 4, 2, 4).fisherP()).isEqualTo(1);
    assertThat(proportions(4, 4, 0, 4).p()).isCloseTo(2 / 70.0, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void fisherSumsTheTablesThatAreNoMoreLikely(long seed) {
    var random = new Random(seed);
    var n1 = 1 + random.nextInt(30);
    var n2 = 1 + random.nextInt(30);
    var x1 = random.nextInt(n1 + 1);
    var x2 = random.nextInt(n2 + 1);
    var seen = choose(n1, x1) * choose(n2, x2);
    var all = 0.0;
    var unlikely = 0.0;
    for (int k = Math.max(0, x1 + x2 - n2); k <= Math.min(n1, x1 + x2); k++) {
      var ways = choose(n1, k) * choose(n2, x1 + x2 - k);
      all += ways;
      unlikely += ways <= seen * (1 + 1e-9) ? ways : 0;
    }
    assertThat(proportions(x1, n1, x2, n2).fisherP())
        .as("%s/%s and %s/%s", x1, n1, x2, n2)
        .isCloseTo(unlikely / all, within(1e-12));
  }

  @Test
  void changingTheGroupsAboutTurnsTheDifference() {
    var one = proportions(56, 70, 48, 80);
    var other = proportions(48, 80, 56, 70);
    assertThat(other.difference()).isEqualTo(-one.difference());
    assertThat(other.newcombe().lower()).isCloseTo(-one.newcombe().upper(), within(1e-15));
    assertThat(other.fisherP()).isCloseTo(one.fisherP(), within(1e-14));
    assertThat(ratio(other)).isCloseTo(1 / ratio(one), within(1e-14));
  }

  @Test
  void whereNobodyOrAllWereCountedThereIsNoZButAnInterval() {
    var none = proportions(0, 30, 0, 20);
    assertThat(none.test().whyWithheld()).contains(Reason.UNDEFINED);
    assertThat(none.riskRatio().whyWithheld()).contains(Reason.UNDEFINED);
    assertThat(none.fisherP()).isEqualTo(1);
    assertThat(none.p()).isEqualTo(1);
    // Wilson's upper limits of 0/20 and 0/30.
    var z2 = 1.959963984540054 * 1.959963984540054;
    assertThat(none.newcombe().lower()).isCloseTo(-z2 / (20 + z2), within(1e-12));
    assertThat(none.newcombe().upper()).isCloseTo(z2 / (30 + z2), within(1e-12));
    assertThat(proportions(30, 30, 20, 20).test().whyWithheld()).contains(Reason.UNDEFINED);
  }

  @Test
  void aRateOfNoEventsIsComparedAsFarAsItGoes() {
    var first = rates(0, 10, 8, 10);
    assertThat(first.ratio().toOptional()).contains(0.0);
    assertThat(first.exact().toOptional().orElseThrow().lower()).isZero();
    assertThat(first.log().whyWithheld()).contains(Reason.UNDEFINED);
    // Equal person time: all eight on one side by a coin, or the other.
    assertThat(first.p().toOptional().orElseThrow()).isCloseTo(2 / 256.0, within(1e-14));
    var second = rates(8, 10, 0, 10);
    assertThat(second.ratio().whyWithheld()).contains(Reason.UNDEFINED);
    // The lower limit of 8 of 8 is 0.025^(1/8).
    var share = Math.pow(0.025, 1 / 8.0);
    var limits = second.exact().toOptional().orElseThrow();
    assertThat(limits.lower()).isCloseTo(share / (1 - share), within(1e-9));
    assertThat(limits.upper()).isEmpty();
    assertThat(second.p().toOptional().orElseThrow()).isCloseTo(2 / 256.0, within(1e-14));
    assertThat(rates(0, 10, 0, 10).p().whyWithheld()).contains(Reason.UNDEFINED);
    assertThat(rates(0, 10, 0, 10).exact().whyWithheld()).contains(Reason.UNDEFINED);
  }

  @Test
  void veryLargeGroupsFarApartHaveAPOfNothingAndDoNotHang() {
    var pair = proportions(900_000_000, 1_000_000_000, 100_000_000, 1_000_000_000);
    assertThat(pair.fisherP()).isZero();
    assertThat(proportions(500_000_000, 1_000_000_000, 500_000_000, 1_000_000_000).fisherP())
        .isEqualTo(1);
  }

  @Test
  void homogeneityOfTwoGroupsIsTheSquareOfTheirZ() {
    var result = compare(PROPORTIONS, count("a", 56, 70), count("b", 48, 80));
    var pair = (TwoProportions) result.pair().toOptional().orElseThrow();
    var test = pair.test().toOptional().orElseThrow();
    var all = result.heterogeneity().toOptional().orElseThrow();
    assertThat(all.chiSquare()).isCloseTo(test.chiSquare(), within(1e-12));
    assertThat(all.df()).isEqualTo(1);
    assertThat(all.p()).isCloseTo(test.p(), within(1e-12));
    var ordered = compare(PROPORTIONS, count("a", 56, 70).at(1), count("b", 48, 80).at(2));
    var trend = ordered.trend().toOptional().orElseThrow();
    assertThat(trend.z()).isCloseTo(-test.z(), within(1e-12));
    assertThat(trend.departure().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void theOrderOfGroupsMattersOnlyThroughTheirScores() {
    var one =
        compare(
            PROPORTIONS,
            count("a", 5, 50).at(1),
            count("b", 9, 50).at(2),
            count("c", 20, 60).at(5));
    var other =
        compare(
            PROPORTIONS,
            count("c", 20, 60).at(15),
            count("a", 5, 50).at(3),
            count("b", 9, 50).at(6));
    assertThat(other.trend().toOptional().orElseThrow().z())
        .isCloseTo(one.trend().toOptional().orElseThrow().z(), within(1e-12));
  }

  @Test
  void groupsWithoutAnOrderHaveNoTrend() {
    assertThat(compare(PROPORTIONS, count("a", 1, 9).at(1), count("b", 2, 9)).trend().whyWithheld())
        .contains(Reason.NO_ORDER);
    assertThat(
            compare(PROPORTIONS, count("a", 1, 9).at(1), count("b", 2, 9).at(1))
                .trend()
                .whyWithheld())
        .contains(Reason.UNDEFINED);
  }

  @Test
  void groupsWithoutAFigureKeepTheirPlaceAndAreCounted() {
    var result =
        compare(
            PROPORTIONS,
            count("a", 40, 100),
            new Count("b", Bounded.missing(), exactly(90), OptionalDouble.empty()),
            count("c", 0, 0),
            new Count(
                "d",
                Bounded.between(BigDecimal.ONE, BigDecimal.TEN),
                exactly(90),
                OptionalDouble.empty()),
            new Count("e", approximately(70, 70, 79), exactly(150), OptionalDouble.empty()));
    assertThat(result.basis()).isEqualTo(new Basis(Method.COMPARISON, 2, 1, 1, 1));
    assertThat(result.groups()).extracting(Group::name).containsExactly("a", "b", "c", "d", "e");
    assertThat(result.groups().get(1).estimate().whyWithheld()).contains(Reason.NO_FIGURE);
    assertThat(result.groups().get(2).estimate().whyWithheld()).contains(Reason.ZERO_BASE);
    assertThat(result.overall().toOptional().orElseThrow().value()).isEqualTo(110 / 250.0);
    assertThat(result.pair().toOptional()).isPresent();
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.TAKES_NAMED_VALUES, Warning.LEAVES_OUT_BOUNDS);
  }

  @Test
  void noGroupsAndOneGroupAreAnswersToo() {
    for (ComparisonSettings settings : List.of(PROPORTIONS, RATES)) {
      var none = compare(settings);
      assertThat(none.overall().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
      assertThat(none.funnel().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
      assertThat(none.pair().whyWithheld()).contains(Reason.NOT_TWO_GROUPS);
      var one = compare(settings, count("a", 10, 30));
      assertThat(one.overall().toOptional()).isPresent();
      assertThat(one.funnel().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
      assertThat(one.heterogeneity().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    }
    assertThat(compare(PROPORTIONS.withTarget(0.2), count("a", 10, 30)).funnel().toOptional())
        .isPresent();
  }

  @Test
  void absurdFiguresAreRefusedByGroup() {
    refused(PROPORTIONS, -1, 5, "count -1.0");
    refused(PROPORTIONS, 6, 5, "exceeds the base");
    refused(RATES, 2_000_000_000, 5, "count 2.0E9");
    refused(RATES, 2, -5, "base -5.0");
    refused(RATES, 2, 1e-300, "base 1.0E-300");
    refused(PROPORTIONS, 2, 5.5, "not whole");
    assertThatThrownBy(() -> compare(RATES, count("a", 1, 2), count("a", 2, 3)))
        .hasMessageContaining("group a stands twice");
    var half = new Count("h", exactly(0.5), exactly(9), OptionalDouble.empty());
    assertThatThrownBy(() -> compare(RATES, half)).hasMessageContaining("not whole");
  }

  @Test
  void absurdSettingsAreRefusedByName() {
    assertThatThrownBy(() -> PROPORTIONS.withLevel(0)).hasMessageContaining("level 0.0");
    assertThatThrownBy(() -> PROPORTIONS.withTarget(1)).hasMessageContaining("target 1.0");
    assertThatThrownBy(() -> RATES.withTarget(Double.NaN)).hasMessageContaining("target NaN");
    assertThatThrownBy(() -> ComparisonSettings.rates(0)).hasMessageContaining("per 0.0");
    var far = RATES.withTarget(1e14);
    assertThatThrownBy(() -> compare(far, count("a", 1, 1e9), count("b", 1, 1e9)))
        .hasMessageContaining("target");
  }

  private static void refused(ComparisonSettings settings, long count, double base, String why) {
    assertThatThrownBy(() -> compare(settings, count("Askim", count, base)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("Askim");
  }

  private static TwoProportions proportions(long x1, long n1, long x2, long n2) {
    var result = compare(PROPORTIONS, count("a", x1, n1), count("b", x2, n2));
    return (TwoProportions) result.pair().toOptional().orElseThrow();
  }

  private static TwoRates rates(long o1, double t1, long o2, double t2) {
    var result = compare(RATES, count("a", o1, t1), count("b", o2, t2));
    return (TwoRates) result.pair().toOptional().orElseThrow();
  }

  private static double ratio(TwoProportions pair) {
    return pair.riskRatio().toOptional().orElseThrow().value();
  }

  private static ComparisonResult compare(ComparisonSettings settings, Count... counts) {
    return new ComparisonAnalysis(settings)
        .analyse(CountTable.of(new ArrayList<>(List.of(counts))));
  }

  private static Count count(String group, long count, double base) {
    return Count.exactly(group, count, base);
  }

  private static Bounded exactly(double number) {
    return Bounded.exactly(BigDecimal.valueOf(number));
  }

  private static Bounded approximately(long value, long lower, long upper) {
    return new Bounded(
        Optional.of(BigDecimal.valueOf(value)),
        Optional.of(BigDecimal.valueOf(lower)),
        Optional.of(BigDecimal.valueOf(upper)));
  }

  private static double choose(int n, int k) {
    var ways = 1.0;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }
}

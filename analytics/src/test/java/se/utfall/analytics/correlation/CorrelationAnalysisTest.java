package se.utfall.analytics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Pairs by time, coefficients, verdicts and what misleads. */
class CorrelationAnalysisTest {

  private static final double NONE = Double.NaN;

  @Test
  void onlyFiguresOfTheSameYearArePairedAndTheOthersCounted() {
    var first = SeriesTable.ofExact(years(2010, 2011, 2012, 2013, 2015), numbers(1, 2, NONE, 4, 5));
    var second = SeriesTable.ofExact(years(2011, 2012, 2013, 2014, 2015), numbers(6, 9, 7, 1, 8));
    var result = analyse(first, second);
    assertThat(result.pairs())
        .containsExactly(
            new Pair(2011.5, 1, 0, 2, 6),
            new Pair(2013.5, 3, 2, 4, 7),
            new Pair(2015.5, 4, 4, 5, 8));
    assertThat(result.firstAlone()).isEqualTo(1);
    assertThat(result.secondAlone()).isEqualTo(2);
    assertThat(result.basis()).isEqualTo(new Basis(Method.CORRELATION, 3, 0, 0, 3));
    assertThat(result.warnings()).containsExactly(Warning.LEAVES_OUT_UNPAIRED);
    assertThat(found(result.spearman()).rho()).isEqualTo(1);
    assertThat(result.association().relation()).isEqualTo(Relation.TOO_FEW);
  }

  @Test
  void aQuarterIsNotPairedWithTheMonthInItsMiddle() {
    var months = periods(12, 48, i -> i % 7);
    var quarters = periods(4, 16, i -> i % 3);
    var result = analyse(months, quarters);
    assertThat(result.pairs()).isEmpty();
    assertThat(result.pearson().whyWithheld()).contains(Reason.DIFFERENT_PERIODS);
    assertThat(result.byLag().whyWithheld()).contains(Reason.DIFFERENT_PERIODS);
    assertThat(result.association().decision().whyWithheld()).contains(Reason.DIFFERENT_PERIODS);
  }

  @Test
  void everyOtherYearIsPairedWithEveryYear() {
    var yearly = periods(1, 12, i -> i);
    var everyOther = SeriesTable.ofExact(years(2015, 2017, 2019, 2021), numbers(1, 2, 3, 4));
    assertThat(analyse(yearly, everyOther).pairs()).hasSize(4);
  }

  /** F. J. Anscombe (1973), Graphs in statistical analysis: four sets of one and the same r. */
  @Test
  void anscombesFourthSetHasTheLineOfTheFirstAndNoOrderOfItsOwn() {
    var x = periods(1, 11, i -> i == 7 ? 19 : 8);
    var values = numbers(6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89);
    var result = analyse(x, periods(1, 11, i -> values[i]));
    assertThat(found(result.pearson()).r()).isCloseTo(0.8165, within(1e-4));
    assertThat(found(result.pearson()).p()).isCloseTo(0.00216, within(1e-5));
    // The largest of 11 has rank 11 on either side: rho = 0.5 by the mean of ten equal ranks.
    assertThat(found(result.spearman()).rho()).isCloseTo(0.5, within(1e-12));
    assertThat(found(result.spearman()).tied()).isTrue();
    assertThat(result.association().relation()).isEqualTo(Relation.NO_CLEAR_RELATION);
  }

  @Test
  void aCommonTrendIsToldAndTheVerdictRestsOnTheChanges() {
    var random = new Random(3);
    var first = periods(1, 20, i -> i + random.nextGaussian());
    var second = periods(1, 20, i -> 50 + 2 * i + random.nextGaussian());
    var result = analyse(first, second);
    assertThat(found(result.spearman()).p()).isLessThan(1e-6);
    assertThat(result.warnings()).containsExactly(Warning.BOTH_TREND);
    var decision = found(result.association().decision());
    assertThat(decision.on()).isEqualTo(Association.Grounds.CHANGES);
    assertThat(decision.n()).isEqualTo(19);
    assertThat(result.association().relation()).isEqualTo(Relation.NO_CLEAR_RELATION);
  }

  @Test
  void changesThatGoTogetherAreSeenThroughACommonTrend() {
    var random = new Random(4);
    var swings = random.doubles(20, -3, 3).toArray();
    var first = periods(1, 20, i -> i + swings[i]);
    var second = periods(1, 20, i -> 90 + 2 * i - 4 * swings[i] + 0.1 * random.nextGaussian());
    var result = analyse(first, second);
    assertThat(result.warnings()).contains(Warning.BOTH_TREND);
    assertThat(result.association().relation()).isEqualTo(Relation.OPPOSITE);
    assertThat(found(result.changes()).n()).isEqualTo(19);
  }

  /** By the levels alone nearly every pair of drifting walks would be called related. */
  @Test
  void unrelatedDriftingSeriesAreSeldomCalledRelated() {
    var called = 0;
    var byLevels = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var result = analyse(walk(random, 25), walk(random, 25));
      byLevels += found(result.spearman()).p() <= 0.05 ? 1 : 0;
      called += result.association().relation() == Relation.NO_CLEAR_RELATION ? 0 : 1;
    }
    assertThat(byLevels).isGreaterThan(180);
    assertThat(called).isLessThan(20);
  }

  @Test
  void aCommonSeasonIsTold() {
    var random = new Random(8);
    IntToDoubleFunction summer = i -> 5 * Math.cos(2 * Math.PI * i / 12) + random.nextGaussian();
    var result = analyse(periods(12, 60, summer), periods(12, 60, summer));
    assertThat(result.warnings()).containsExactly(Warning.BOTH_SEASON);
  }

  @Test
  void changesAreNotTakenAcrossAGap() {
    var first = SeriesTable.ofExact(years(2010, 2011, 2014, 2015, 2016), numbers(1, 2, 9, 1, 4));
    var second = SeriesTable.ofExact(years(2010, 2011, 2014, 2015, 2016), numbers(5, 3, 8, 1, 9));
    var result = analyse(first, second);
    assertThat(found(result.changes()).n()).isEqualTo(3);
    assertThat(result.byLag().whyWithheld()).contains(Reason.UNEVEN_SPACING);
    assertThat(found(result.pearson()).degreesOfFreedom()).isEqualTo(3);
  }

  @Test
  void theFirstSeriesComesFirstWhenTheLargestLagIsNegative() {
    var random = new Random(12);
    var first = random.doubles(42, 0, 10).toArray();
    var result = analyse(periods(12, 40, i -> first[i + 2]), periods(12, 40, i -> first[i] + 1));
    var lags = found(result.byLag());
    assertThat(lags.lagOfLargest()).isEqualTo(-2);
    var largest = lags.lags().get(lags.lags().size() / 2 - 2);
    assertThat(largest.overlap()).isEqualTo(38);
    assertThat(largest.overlapPearson().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(lags.bound()).isCloseTo(1.959963984540054 / Math.sqrt(40), within(1e-12));
  }

  @Test
  void uncertainFiguresAreToldInThePairs() {
    var first =
        List.of(exactly(1), approximately(70, 79), exactly(3), approximately(5, 6), exactly(2));
    var second =
        List.of(
            exactly(4),
            exactly(5),
            Bounded.between(BigDecimal.ONE, BigDecimal.TEN),
            approximately(8, 9),
            exactly(1));
    var result = analyse(table(first), table(second));
    assertThat(result.basis()).isEqualTo(new Basis(Method.CORRELATION, 2, 2, 1, 0));
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.TAKES_NAMED_VALUES, Warning.LEAVES_OUT_BOUNDS);
  }

  private static CorrelationResult analyse(Table first, Table second) {
    return new CorrelationAnalysis().analyse(first, second);
  }

  private static double r(CorrelationResult result) {
    return found(result.pearson()).r();
  }

  private static Table walk(Random random, int n) {
    var level = new double[] {0};
    return periods(1, n, i -> level[0] += 1 + random.nextGaussian());
  }

  private static Table periods(int inYear, int n, IntToDoubleFunction value) {
    return SeriesTable.ofExact(
        IntStream.range(0, n).mapToDouble(i -> 2015 + (i + 0.5) / inYear).toArray(),
        IntStream.range(0, n).mapToDouble(value).toArray());
  }

  private static double[] years(int... years) {
    return IntStream.of(years).mapToDouble(year -> year + 0.5).toArray();
  }

  private static double[] numbers(double... numbers) {
    return numbers;
  }

  private static Table table(List<Bounded> figures) {
    return SeriesTable.of(
        IntStream.range(0, figures.size())
            .mapToObj(i -> new Observation(2015.5 + i, figures.get(i)))
            .toList());
  }

  private static Bounded exactly(int value) {
    return Bounded.exactly(BigDecimal.valueOf(value));
  }

  private static Bounded approximately(int value, int upper) {
    var named = Optional.of(BigDecimal.valueOf(value));
    return new Bounded(named, named, Optional.of(BigDecimal.valueOf(upper)));
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

package se.utfall.analytics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Basis;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Method;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** Centre, spread, inequality and places; borders, weights and uncertain figures. */
class DistributionAnalysisTest {

  @Test
  void tenValuesHaveTheQuantilesOfTypeSeven() {
    var summary = found(analyse(values(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).summary());
    assertThat(summary.median()).isEqualTo(5.5);
    assertThat(summary.interquartileRange()).isCloseTo(7.75 - 3.25, within(1e-12));
    assertThat(summary.quantiles())
        .contains(new Quantile(0.25, 3.25), new Quantile(0, 1), new Quantile(1, 10));
    // Sum of squares from 5.5: 2 (0.25 + 2.25 + 6.25 + 12.25 + 20.25) = 82.5.
    assertThat(summary.sampleStandardDeviation().orElseThrow())
        .isCloseTo(Math.sqrt(82.5 / 9), within(1e-12));
    assertThat(summary.medianAbsoluteDeviation()).isEqualTo(2.5);
  }

  @Test
  void theOrderOfTheRowsPlaysNoPart() {
    var one = analyse(values(3, 9, 1, 7));
    var other = analyse(values(9, 7, 3, 1));
    assertThat(other).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"5 5 5 5, 0", "0 0 0 8, 0.75", "1 3, 0.25", "1 2 3 4 5, 0.2666666666666667", "4, 0"})
  void giniIsHalfTheMeanDifferenceOverTheMean(String numbers, double gini) {
    var table =
        values(Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray());
    assertThat(found(analyse(table).gini()).population()).isCloseTo(gini, within(1e-15));
  }

  @Test
  void giniIsCorrectedFromTwoValuesOn() {
    assertThat(found(analyse(values(0, 0, 0, 8)).gini()).corrected().orElseThrow())
        .isCloseTo(1, within(1e-15));
    assertThat(found(analyse(values(8)).gini()).corrected()).isEmpty();
  }

  @Test
  void inequalityNeedsPartsOfAWhole() {
    assertThat(analyse(values(-1, 2)).gini().whyWithheld()).contains(Reason.NEGATIVE_VALUES);
    assertThat(analyse(values(0, 0)).gini().whyWithheld()).contains(Reason.UNDEFINED);
    assertThat(analyse(values(-1, 2)).summary().toOptional()).isPresent();
  }

  @Test
  void oneValueHasACentreAndNoStandardDeviation() {
    var summary = found(analyse(values(42)).summary());
    assertThat(summary.mean()).isEqualTo(42);
    assertThat(summary.sampleStandardDeviation()).isEmpty();
    assertThat(summary.interquartileRange()).isZero();
  }

  @Test
  void noValuesAreAnAnswerToo() {
    for (var table : List.of(values(), ValueTable.of(List.of(Bounded.missing())))) {
      var result = placing(7).analyse(table);
      assertThat(result.summary().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
      assertThat(result.gini().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
      assertThat(result.weighted().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
      assertThat(result.percentileRanks()).isEmpty();
    }
  }

  @Test
  void aPlaceCountsThoseBelowAndHalfOfItsEquals() {
    var ranks = placing(20, 15, 9, 31).analyse(values(10, 20, 20, 30)).percentileRanks();
    assertThat(ranks)
        .containsExactly(
            new PercentileRank(20, 25, 75, 50),
            new PercentileRank(15, 25, 25, 25),
            new PercentileRank(9, 0, 0, 0),
            new PercentileRank(31, 100, 100, 100));
  }

  @Test
  void approximateFiguresCountAtTheirNamedValueAndBoundsAreLeftOut() {
    var figures =
        List.of(
            exactly(10),
            new Bounded(number(70), number(70), number(79)),
            Bounded.between(BigDecimal.ZERO, BigDecimal.TEN),
            Bounded.missing());
    var result = analyse(ValueTable.of(figures));
    assertThat(result.basis()).isEqualTo(new Basis(Method.DISTRIBUTION, 1, 1, 1, 1));
    assertThat(found(result.summary()).mean()).isEqualTo(40);
    assertThat(result.warnings())
        .containsExactlyInAnyOrder(Warning.TAKES_NAMED_VALUES, Warning.LEAVES_OUT_BOUNDS);
  }

  @Test
  void aSeriesInTimeIsTakenWithoutItsTimes() {
    var years = SeriesTable.ofExact(new double[] {2020.5, 2023.5}, new double[] {4, 8});
    assertThat(found(analyse(years).summary()).mean()).isEqualTo(6);
  }

  @Test
  void twoAreasOfUnlikeSizeAreWeighed() {
    var result = analyse(weighted(List.of(exactly(10), exactly(50)), 3, 1));
    var weighted = found(result.weighted());
    assertThat(weighted.mean()).isEqualTo(20);
    assertThat(weighted.medianLower()).isEqualTo(10);
    assertThat(weighted.medianUpper()).isEqualTo(10);
    // Lorenz: three quarters of the people have 30 of 80, so the area between is 3/4 − 3/8.
    assertThat(found(weighted.gini())).isCloseTo(0.375, within(1e-15));
    assertThat(found(result.summary()).mean()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.2, 0.3, 2, 3", "0.3, 0.2, 0.1, 1, 2", "1, 2, 3, 2, 3", "1, 2, 4, 3, 3"})
  void weightsThatPartInHalfHaveTwoMediansWhateverTheirRounding(
      double first, double second, double third, double lower, double upper) {
    var three = List.of(exactly(1), exactly(2), exactly(3));
    var weighted = found(analyse(weighted(three, first, second, third)).weighted());
    assertThat(weighted.medianLower()).isEqualTo(lower);
    assertThat(weighted.medianUpper()).isEqualTo(upper);
    assertThat(weighted.median()).isEqualTo((lower + upper) / 2);
  }

  @Test
  void valuesWithoutWeightAreLeftOutAndTold() {
    var figures = List.of(exactly(10), exactly(50), exactly(1000), Bounded.missing());
    var result = analyse(weighted(figures, 1, 1, Double.NaN, 5));
    assertThat(found(result.weighted()).n()).isEqualTo(2);
    assertThat(found(result.weighted()).mean()).isEqualTo(30);
    assertThat(found(result.summary()).n()).isEqualTo(3);
    assertThat(result.warnings()).containsExactly(Warning.LEAVES_OUT_UNWEIGHTED);
  }

  @Test
  void weightsOfNothingWeighNothing() {
    var none = analyse(weighted(List.of(exactly(1), exactly(2)), 0, 0));
    assertThat(none.weighted().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
    var one = analyse(weighted(List.of(exactly(-5), exactly(2)), 0, 3));
    assertThat(found(found(one.weighted()).gini())).isZero();
  }

  @Test
  void numbersOfAnySizeGiveFiniteAnswers() {
    for (double size : new double[] {1e100, 1e-300, Double.MIN_VALUE}) {
      var result = analyse(weighted(List.of(exactly(size), exactly(0)), 1e100, 1e-300));
      var summary = found(result.summary());
      assertThat(summary.mean()).isFinite();
      assertThat(summary.sampleStandardDeviation().orElseThrow()).isFinite();
      assertThat(found(result.weighted()).mean()).isFinite();
      assertThat(result.gini().toOptional().map(Gini::population).orElse(0.0)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void absurdInputIsRefusedByName() {
    var two = List.of(exactly(1), exactly(2));
    assertThatThrownBy(() -> weighted(two, 1)).hasMessageContaining("weights has 1 rows");
    assertThatThrownBy(() -> weighted(two, 1, -1)).hasMessageContaining("weight of row 1");
    assertThatThrownBy(() -> weighted(two, Double.POSITIVE_INFINITY, 1))
        .hasMessageContaining("weight of row 0");
    assertThatThrownBy(() -> placing(Double.NaN)).hasMessageContaining("placed");
    assertThatThrownBy(() -> new DistributionSettings(List.of(1.5), List.of()))
        .hasMessageContaining("probabilities holds 1.5");
    assertThatThrownBy(() -> new DistributionSettings(Collections.nCopies(1001, 0.5), List.of()))
        .hasMessageContaining("more than 1000");
    assertThatThrownBy(() -> analyse(Table.create("empty"))).hasMessageContaining("time");
  }

  private static DistributionResult analyse(Table table) {
    return new DistributionAnalysis().analyse(table);
  }

  private static DistributionAnalysis placing(double... values) {
    return new DistributionAnalysis(
        DistributionSettings.placing(Arrays.stream(values).boxed().toList()));
  }

  private static Table values(double... values) {
    return ValueTable.of(
        Arrays.stream(values).mapToObj(DistributionAnalysisTest::exactly).toList());
  }

  private static Table weighted(List<Bounded> figures, double... weights) {
    return ValueTable.weighted(figures, weights);
  }

  private static Bounded exactly(double value) {
    return Bounded.exactly(BigDecimal.valueOf(value));
  }

  private static Optional<BigDecimal> number(int value) {
    return Optional.of(BigDecimal.valueOf(value));
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

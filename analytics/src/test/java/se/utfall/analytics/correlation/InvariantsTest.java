package se.utfall.analytics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.SeriesTable;
import tech.tablesaw.api.Table;

/** What must hold for any two series, and at the borders of what can be asked. */
class InvariantsTest {

  @ParameterizedTest
  @CsvSource({
    "0, false, false",
    "1, false, false",
    "2, false, false",
    "3, true, false",
    "4, true, true",
    "5, true, true"
  })
  void coefficientsAreThereFromThreePairsAndTheirIntervalFromFour(
      int n, boolean coefficient, boolean interval) {
    var values = numbers(3, 1, 4, 1.5, 9);
    var result = analyse(periods(1, n, i -> i * i), periods(1, n, i -> values[i]));
    assertThat(result.pearson().toOptional().isPresent()).isEqualTo(coefficient);
    assertThat(result.kendallTauB().toOptional().isPresent()).isEqualTo(coefficient);
    assertThat(result.byLag().toOptional().isPresent()).isEqualTo(coefficient);
    assertThat(result.pearson().flatMap(Pearson::interval).toOptional().isPresent())
        .isEqualTo(interval);
    assertThat(result.association().relation() == Relation.TOO_FEW).isEqualTo(n < 5);
  }

  @Test
  void aSeriesThatDoesNotVaryGoesWithNothing() {
    var result = analyse(periods(1, 9, i -> 0.1), periods(1, 9, i -> i * 7 % 5));
    assertThat(result.pearson().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.spearman().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.kendallTauB().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.byLag().whyWithheld()).contains(Reason.ALL_EQUAL);
    assertThat(result.association())
        .isEqualTo(new Association(Relation.NO_CLEAR_RELATION, Finding.withheld(Reason.ALL_EQUAL)));
  }

  @Test
  void aPerfectLineHasNoTAndNoFalseInfinity() {
    var values = numbers(3, 1, 4, 1.5, 9, 2, 6);
    var result = analyse(periods(1, 7, i -> values[i]), periods(1, 7, i -> 100 - 2 * values[i]));
    var pearson = found(result.pearson());
    assertThat(pearson.r()).isEqualTo(-1);
    assertThat(pearson.t()).isEmpty();
    assertThat(found(pearson.interval()).upper()).isEqualTo(-1);
    var spearman = found(result.spearman());
    assertThat(spearman.t()).isEmpty();
    assertThat(spearman.pExact().orElseThrow()).isCloseTo(2 / 5040.0, within(1e-15));
    assertThat(result.association().relation()).isEqualTo(Relation.OPPOSITE);
  }

  @Test
  void lagsBeyondTheSeriesAreLeftOut() {
    var analysis = new CorrelationAnalysis(CorrelationSettings.DEFAULT.withMaxLag(400));
    var result = analysis.analyse(periods(1, 4, i -> i * i), periods(1, 4, i -> i % 3));
    assertThat(found(result.byLag()).lags()).hasSize(7);
    assertThat(found(result.byLag()).lags().get(0).overlapPearson()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shiftScaleReflectionAndChangeOfPlacesDoWhatTheyShould(long seed) {
    var random = new Random(seed);
    var x = random.ints(15, 0, 12).asDoubleStream().toArray();
    var y = random.doubles(15, 0, 5).toArray();
    var plain = analyse(periods(1, 15, i -> x[i]), periods(1, 15, i -> y[i]));
    var moved = analyse(periods(1, 15, i -> 1000 + 8 * x[i]), periods(1, 15, i -> y[i]));
    var turned = analyse(periods(1, 15, i -> -x[i]), periods(1, 15, i -> y[i]));
    var changed = analyse(periods(1, 15, i -> y[i]), periods(1, 15, i -> x[i]));
    var bent = analyse(periods(1, 15, i -> x[i]), periods(1, 15, i -> Math.exp(y[i])));
    assertThat(r(moved)).isCloseTo(r(plain), within(1e-12));
    assertThat(r(turned)).isCloseTo(-r(plain), within(1e-12));
    assertThat(r(changed)).isCloseTo(r(plain), within(1e-12));
    assertThat(found(turned.kendallTauB())).isCloseTo(-found(plain.kendallTauB()), within(1e-12));
    assertThat(found(bent.spearman())).isEqualTo(found(plain.spearman()));
    assertThat(found(bent.kendallTauB())).isEqualTo(found(plain.kendallTauB()));
    var lags = found(plain.byLag()).lags();
    var mirrored = found(changed.byLag()).lags();
    for (int k = 0; k < lags.size(); k++) {
      var other = mirrored.get(lags.size() - 1 - k);
      assertThat(other.lag()).isEqualTo(-lags.get(k).lag());
      assertThat(other.correlation()).isCloseTo(lags.get(k).correlation(), within(1e-12));
    }
  }

  @Test
  void numbersOfAnySizeGiveFiniteAnswers() {
    for (double size : new double[] {1e99, 1e-300}) {
      var result =
          analyse(periods(1, 8, i -> size * (i * 3 % 8)), periods(1, 8, i -> size * (i * 5 % 7)));
      assertThat(r(result)).isBetween(-1.0, 1.0);
      assertThat(found(result.byLag()).lags()).allMatch(at -> Math.abs(at.correlation()) <= 1);
    }
  }

  @Test
  void absurdSettingsAreRefusedByName() {
    assertThatThrownBy(() -> new CorrelationSettings(0, 5, OptionalInt.empty()))
        .hasMessageContaining("level 0.0");
    assertThatThrownBy(() -> new CorrelationSettings(1e-300, 5, OptionalInt.empty()))
        .hasMessageContaining("level 1.0E-300");
    assertThatThrownBy(() -> new CorrelationSettings(0.05, 2, OptionalInt.empty()))
        .hasMessageContaining("minimumForVerdict 2");
    assertThatThrownBy(() -> CorrelationSettings.DEFAULT.withMaxLag(0))
        .hasMessageContaining("maxLag 0");
    assertThatThrownBy(() -> CorrelationSettings.DEFAULT.withMaxLag(401))
        .hasMessageContaining("maxLag 401");
  }

  private static CorrelationResult analyse(Table first, Table second) {
    return new CorrelationAnalysis().analyse(first, second);
  }

  private static double r(CorrelationResult result) {
    return found(result.pearson()).r();
  }

  private static Table periods(int inYear, int n, IntToDoubleFunction value) {
    return SeriesTable.ofExact(
        IntStream.range(0, n).mapToDouble(i -> 2015 + (i + 0.5) / inYear).toArray(),
        IntStream.range(0, n).mapToDouble(value).toArray());
  }

  private static double[] numbers(double... numbers) {
    return numbers;
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

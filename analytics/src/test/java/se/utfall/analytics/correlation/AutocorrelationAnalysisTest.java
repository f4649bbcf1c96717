package se.utfall.analytics.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.SeriesTable;

/** Memory of a series: derived values, borders and invariants. */
class AutocorrelationAnalysisTest {

  /** Deviations −1.5 −0.5 0.5 1.5: r_1 = (0.75 − 0.25 + 0.75)/5, r_2 = −1.5/5, r_3 = −2.25/5. */
  @Test
  void fourRisingValuesHaveTheCoefficientsOfTheFormula() {
    var result = analyse(AutocorrelationSettings.ofLags(3, 1), 1, 2, 3, 4);
    var memory = found(result.autocorrelation());
    assertThat(memory.coefficients()).hasSize(3);
    assertThat(memory.coefficients().get(0)).isCloseTo(0.25, within(1e-15));
    assertThat(memory.coefficients().get(1)).isCloseTo(-0.3, within(1e-15));
    assertThat(memory.coefficients().get(2)).isCloseTo(-0.45, within(1e-15));
    assertThat(result.bound().orElseThrow()).isCloseTo(1.959963984540054 / 2, within(1e-12));
    // Q = 4 · 6 · 0.25²/3 = 0.5; with one degree of freedom p = P(|Z| ≥ sqrt 0.5).
    var test = found(memory.ljungBox());
    assertThat(test.statistic()).isCloseTo(0.5, within(1e-12));
    assertThat(test.p()).isCloseTo(0.47950012218695, within(1e-12));
  }

  @Test
  void ljungBoxNeedsFewerLagsThanValues() {
    var memory = found(analyse(AutocorrelationSettings.ofLags(400, 10), 1, 5, 2).autocorrelation());
    assertThat(memory.coefficients()).hasSize(2);
    assertThat(memory.ljungBox().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void aSeriesOfMonthsIsOneWithItselfAYearBefore() {
    var values = IntStream.range(0, 120).mapToDouble(i -> Math.sin(Math.PI * i / 6)).toArray();
    var memory = found(analyse(AutocorrelationSettings.DEFAULT, values).autocorrelation());
    assertThat(memory.coefficients()).hasSize(24);
    assertThat(memory.coefficients().get(11)).isCloseTo(108 / 120.0, within(1e-9));
    assertThat(memory.coefficients().get(5)).isCloseTo(-114 / 120.0, within(1e-9));
    assertThat(found(memory.ljungBox()).lags()).isEqualTo(10);
    assertThat(found(memory.ljungBox()).p()).isBetween(0.0, 1e-50);
  }

  @ParameterizedTest
  @CsvSource({"1, TOO_FEW_VALUES", "2, TOO_FEW_VALUES", "3, ALL_EQUAL", "9, ALL_EQUAL"})
  void valuesWithoutDifferenceHaveABoundAndNoMemory(int n, Reason reason) {
    var values = IntStream.range(0, n).mapToDouble(i -> 0.1).toArray();
    var result = analyse(AutocorrelationSettings.DEFAULT, values);
    assertThat(result.autocorrelation().whyWithheld()).contains(reason);
    assertThat(result.bound()).isPresent();
  }

  @Test
  void noValuesHaveNoBound() {
    var result = analyse(AutocorrelationSettings.DEFAULT, Double.NaN, Double.NaN);
    assertThat(result.bound()).isEmpty();
    assertThat(result.basis().missing()).isEqualTo(2);
    assertThat(result.autocorrelation().whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void aGapLeavesNoNeighboursToCompare() {
    var result = analyse(AutocorrelationSettings.DEFAULT, 1, 2, Double.NaN, 4, 5, 7);
    assertThat(result.autocorrelation().whyWithheld()).contains(Reason.UNEVEN_SPACING);
  }

  @Test
  void shiftScaleAndReversalLeaveTheMemoryAsItIs() {
    var values = new Random(9).doubles(50).toArray();
    var plain = found(analyse(AutocorrelationSettings.DEFAULT, values).autocorrelation());
    var turned = IntStream.range(0, 50).mapToDouble(i -> 7 - 300 * values[49 - i]).toArray();
    var other = found(analyse(AutocorrelationSettings.DEFAULT, turned).autocorrelation());
    for (int k = 0; k < plain.coefficients().size(); k++) {
      assertThat(other.coefficients().get(k)).isCloseTo(plain.coefficients().get(k), within(1e-12));
    }
  }

  @Test
  void absurdLagsAreRefusedByName() {
    assertThatThrownBy(() -> AutocorrelationSettings.ofLags(0, 1)).hasMessageContaining("maxLag 0");
    assertThatThrownBy(() -> AutocorrelationSettings.ofLags(1, 1000))
        .hasMessageContaining("ljungBoxLag 1000");
  }

  private static AutocorrelationResult analyse(AutocorrelationSettings settings, double... values) {
    var times = IntStream.range(0, values.length).mapToDouble(i -> 2000 + i / 12.0).toArray();
    return new AutocorrelationAnalysis(settings).analyse(SeriesTable.ofExact(times, values));
  }

  private static <T> T found(Finding<T> finding) {
    return finding.toOptional().orElseThrow();
  }
}

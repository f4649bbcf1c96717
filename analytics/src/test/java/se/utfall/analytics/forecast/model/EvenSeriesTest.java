package se.utfall.analytics.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.series.SeriesTable;

class EvenSeriesTest {

  private static final double NONE = Double.NaN;

  @Test
  void monthsAreEvenAlthoughTheirTimesAreRounded() {
    var times = new double[36];
    for (int t = 0; t < times.length; t++) {
      times[t] = 2020 + t / 12 + Math.round((t % 12 + 0.5) / 12 * 1e4) / 1e4;
    }
    var even = found(EvenSeries.of(SeriesTable.ofExact(times, new double[36]), 12));
    assertThat(even.history().size()).isEqualTo(36);
    assertThat(even.step()).isCloseTo(1 / 12.0, within(1e-4));
    assertThat(even.origin()).isEqualTo(times[35]);
  }

  @Test
  void aMissingRowAndARowThatIsNotThereAreTheSameGap() {
    var missing = even(new double[] {1, 2, 3, 4, 5}, 10, 20, NONE, 40, 50);
    var absent = even(new double[] {1, 2, 4, 5}, 10, 20, 40, 50);
    assertThat(found(missing).history().values()).containsExactly(40, 50);
    assertThat(found(absent).history().values()).containsExactly(40, 50);
    assertThat(found(missing).leftOut()).isEqualTo(2);
    assertThat(found(absent).step()).isEqualTo(1);
  }

  @Test
  void rowsMissingAtEitherEndAreNoGap() {
    var even = found(even(new double[] {1, 2, 3, 4}, NONE, 20, 30, NONE));
    assertThat(even.history().values()).containsExactly(20, 30);
    assertThat(even.leftOut()).isZero();
    assertThat(even.origin()).isEqualTo(3);
  }

  /** Rows of every year with a figure every other year: the step is a year, and all is gaps. */
  @Test
  void rowsWithoutAFigureTellTheStep() {
    var even = found(even(new double[] {1, 2, 3, 4, 5}, 10, NONE, 30, NONE, 50));
    assertThat(even.step()).isEqualTo(1);
    assertThat(even.history().values()).containsExactly(50);
  }

  @Test
  void timesThatAreNotWholeStepsApartAreUneven() {
    assertThat(even(new double[] {1, 2, 3.2, 4.2}, 1, 2, 3, 4).whyWithheld())
        .contains(Reason.UNEVEN_SPACING);
    assertThat(even(new double[] {1, 2, 3.05, 4.05}, 1, 2, 3, 4).toOptional()).isPresent();
  }

  @Test
  void oneValueIsAHistoryWithoutAStep() {
    var even = found(even(new double[] {7}, 3));
    assertThat(even.history().values()).containsExactly(3);
    assertThat(even.step()).isZero();
    assertThat(even(new double[] {7}, NONE).whyWithheld()).contains(Reason.TOO_FEW_VALUES);
  }

  @Test
  void aHistoryRefusesWhatIsNoNumber() {
    assertThatThrownBy(() -> History.of(new double[] {1, NONE}, 1)).hasMessage("values[1] is NaN");
    assertThatThrownBy(() -> History.of(new double[] {1e101}, 1))
        .hasMessage("values[0] is 1.0E101");
    assertThatThrownBy(() -> History.of(new double[0], 1)).hasMessage("values is empty");
  }

  private static Finding<EvenSeries> even(double[] times, double... values) {
    return EvenSeries.of(SeriesTable.ofExact(times, values), 1);
  }

  private static EvenSeries found(Finding<EvenSeries> even) {
    return even.toOptional().orElseThrow();
  }
}

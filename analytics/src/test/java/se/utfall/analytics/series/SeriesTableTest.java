package se.utfall.analytics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.analytics.bounded.Bounded;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class SeriesTableTest {

  private static final Bounded RANGE =
      Bounded.between(new BigDecimal("1.3"), new BigDecimal("1.6"));
  private static final Bounded AT_LEAST_70 =
      new Bounded(
          Optional.of(new BigDecimal("70")), Optional.of(new BigDecimal("70")), Optional.empty());

  @Test
  void figuresComeBackAsTheDecimalsThatWentIn() {
    var exact = Bounded.exactly(new BigDecimal("1234567890.12345"));
    var series = Series.of(table(exact, Bounded.missing(), RANGE, AT_LEAST_70));
    assertThat(series.size()).isEqualTo(3);
    assertThat(List.of(series.figure(0), series.figure(1), series.figure(2)))
        .containsExactly(exact, RANGE, AT_LEAST_70);
  }

  @Test
  void missingRowsAreCountedAndPositionsLeadBackToRows() {
    var one = Bounded.exactly(BigDecimal.ONE);
    var series = Series.of(table(Bounded.missing(), one, Bounded.missing(), one));
    assertThat(series.missing()).isEqualTo(2);
    assertThat(List.of(series.row(0), series.row(1))).containsExactly(1, 3);
    assertThat(series.time(1)).isEqualTo(2023.5);
    assertThat(series.isLatestMissing()).isFalse();
  }

  @Test
  void aRowMissingAtTheEndIsNoticed() {
    assertThat(Series.of(table(RANGE, Bounded.missing())).isLatestMissing()).isTrue();
    assertThat(Series.of(table(Bounded.missing())).isLatestMissing()).isTrue();
    assertThat(Series.of(table()).isLatestMissing()).isFalse();
  }

  @Test
  void aRangeNamesNoValueAndAnOpenSideIsInfinite() {
    var series = Series.of(table(RANGE, AT_LEAST_70));
    assertThat(series.hasValue(0)).isFalse();
    assertThat(series.values()).containsExactly(70);
    assertThat(series.valuedTimes()).containsExactly(2021.5);
    assertThat(series.lowers()).containsExactly(1.3, 70);
    assertThat(series.uppers()).containsExactly(1.6, Double.POSITIVE_INFINITY);
  }

  @Test
  void timesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> exact(new double[] {2021, 2020}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time does not rise at row 1: 2021.0, 2020.0");
  }

  @Test
  void theSameTimeTwiceIsRefusedEvenWhereTheFigureIsMissing() {
    assertThatThrownBy(() -> exact(new double[] {2020, 2020}, new double[] {1, Double.NaN}))
        .hasMessage("time does not rise at row 1: 2020.0, 2020.0");
  }

  @Test
  void columnsOfUnequalLengthAreRefused() {
    assertThatThrownBy(() -> exact(new double[] {2020}, new double[] {1, 2}))
        .hasMessage("values has 2 rows, times 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e101})
  void numbersThatCannotBeReckonedWithAreRefused(double number) {
    assertThatThrownBy(() -> exact(new double[] {2020}, new double[] {number}))
        .hasMessage("value holds a number beyond 1.0E100");
  }

  @Test
  void aTimeThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> exact(new double[] {Double.NaN}, new double[] {1}))
        .hasMessage("time of row 0 is missing");
    assertThatThrownBy(() -> new Observation(Double.NaN, RANGE))
        .hasMessage("time NaN is not finite");
  }

  @Test
  void aTableThatIsNoSeriesIsRefused() {
    assertThatThrownBy(() -> Series.of(Table.create(StringColumn.create("time"))))
        .hasMessage("table has no column of doubles named time");
  }

  @Test
  void aTableMadeElsewhereWithBoundsThatContradictIsRefused() {
    var table = exact(new double[] {2020}, new double[] {5});
    table.doubleColumn("lower").set(0, 6);
    assertThatThrownBy(() -> Series.of(table))
        .hasMessage("value or bounds of row 0 contradict each other");
  }

  @Test
  void readingLeavesTheTableAsItWas() {
    var table = table(Bounded.missing(), RANGE, AT_LEAST_70);
    var before = table.print();
    Series.of(table);
    assertThat(table.print()).isEqualTo(before);
  }

  private static Table exact(double[] times, double[] values) {
    return SeriesTable.ofExact(times, values);
  }

  private static Table table(Bounded... figures) {
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < figures.length; i++) {
      rows.add(new Observation(2020.5 + i, figures[i]));
    }
    return SeriesTable.of(rows);
  }
}

package se.utfall.charts.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayerTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

  @Test
  void aMeanOutsideItsLimitsIsRefusedAndOneOnALimitIsNot() {
    assertThat(group(0, 12, 4, Optional.of(band(4, 6))).mean().value()).isEqualTo(number(4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(0, 12, 3, Optional.of(band(4, 6))))
        .withMessageStartingWith("mean");
  }

  @Test
  void limitsAndBoundsInWrongOrderAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> band(6, 4))
        .withMessageStartingWith("lower");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bounds(number(2), number(1)))
        .withMessageStartingWith("lower");
  }

  @Test
  void groupsMayTouchButNotOverlap() {
    ControlGroup first = group(0, 12, 5, Optional.empty());
    assertThat(limits(first, group(12, 24, 5, Optional.empty())).groups()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits(first, group(11, 24, 5, Optional.empty())))
        .withMessageStartingWith("groups");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(12, 12, 5, Optional.empty()))
        .withMessageStartingWith("endExclusive");
  }

  @Test
  void aForecastHoldsItsIntervalsInEachOther() {
    Bounds narrow = new Bounds(number(4), number(6));
    Bounds wide = new Bounds(number(3), number(7));
    assertThat(expected(0, 6, narrow, wide).outer()).isEqualTo(wide);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expected(0, 7, narrow, wide))
        .withMessageStartingWith("inner");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expected(0, 5, wide, narrow))
        .withMessageStartingWith("outer");
  }

  @Test
  void aForecastHasPointsInOrderOfTime() {
    Bounds bounds = new Bounds(number(4), number(6));
    ForecastPoint one = expected(0, 5, bounds, bounds);
    ForecastPoint two = expected(1, 5, bounds, bounds);
    assertThat(forecast(one, two).points()).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> forecast(two, one));
    assertThatIllegalArgumentException().isThrownBy(() -> forecast(one, one));
    assertThatIllegalArgumentException().isThrownBy(() -> forecast());
  }

  @Test
  void aForecastBeginsAfterWhatIsKnown() {
    Bounds bounds = new Bounds(number(4), number(6));
    Forecast next = forecast(expected(1, 5, bounds, bounds));
    Forecast same = forecast(expected(0, 5, bounds, bounds));
    assertThat(lines(series(0)).with(ChartKind.FORECAST, next).layer()).isEqualTo(next);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines(series(0)).with(ChartKind.FORECAST, same))
        .withMessageStartingWith("layer");
  }

  @Test
  void sizesInAFunnelAreAboveZeroAndCurvesByRisingSize() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunnelPoint("", BigDecimal.ZERO, number(1), "", PointClass.COMMON))
        .withMessageStartingWith("size");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FunnelCurve("", List.of(limit(2), limit(2))))
        .withMessageStartingWith("limits");
    assertThat(new FunnelCurve("", List.of(limit(2), limit(3))).limits()).hasSize(2);
  }

  @Test
  void eachKindHasItsLayerAndItsNumberOfSeries() {
    ControlLimits limits = limits();
    assertThat(lines(series(0)).with(ChartKind.SPC, limits).kind()).isEqualTo(ChartKind.SPC);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines(series(0)).with(ChartKind.LINE, limits))
        .withMessageStartingWith("layer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines(series(0)).with(ChartKind.SPC, new Layer.None()))
        .withMessageStartingWith("layer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines(series(0), series(0)).with(ChartKind.SPC, limits))
        .withMessageStartingWith("series");
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }

  private static LimitBand band(int lower, int upper) {
    return new LimitBand(new Level(number(lower), ""), new Level(number(upper), ""));
  }

  private static ControlGroup group(int from, int to, int mean, Optional<LimitBand> limits) {
    LocalDate start = NEW_YEAR.plusMonths(from);
    Level level = new Level(number(mean), "");
    return new ControlGroup(start, NEW_YEAR.plusMonths(to), level, limits, false, "");
  }

  private static ControlLimits limits(ControlGroup... groups) {
    return new ControlLimits(List.of(groups), ClassWords.NONE);
  }

  private static ForecastPoint expected(int month, int value, Bounds inner, Bounds outer) {
    LocalDate start = NEW_YEAR.plusMonths(month);
    return new ForecastPoint(start, start.plusMonths(1), "", number(value), inner, outer, "");
  }

  private static Forecast forecast(ForecastPoint... points) {
    return new Forecast(List.of(points), "prognos", "80 %", "95 %");
  }

  private static FunnelCurve.Limit limit(int size) {
    return new FunnelCurve.Limit(number(size), new Bounds(number(1), number(2)));
  }

  private static ChartSeries series(int month) {
    LocalDate start = NEW_YEAR.plusMonths(month);
    Mark mark = new Mark.Exact(number(5));
    return new ChartSeries("", List.of(new ChartPoint(start, start.plusMonths(1), "", mark, "")));
  }

  private static ChartSpec lines(ChartSeries... series) {
    return new ChartSpec(
        ChartKind.LINE,
        "Titel",
        "",
        List.of(series),
        List.of(),
        Optional.empty(),
        "",
        "",
        "",
        "",
        0,
        ChartLanguage.SWEDISH);
  }
}

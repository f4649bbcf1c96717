package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;

class BarChartTest {

  private static final String BLUE = "#0b5cab";
  private static final double TO_MIDDLE = 12.5 * 0.35;

  @Test
  void barsBeginAtZeroAndEndAtTheirValue() {
    Svg svg = Svg.of(bars(year(2020, "96"), year(2021, "98")));
    double zero = svg.text("0").y() - TO_MIDDLE;
    double hundred = svg.text("100").y() - TO_MIDDLE;
    Svg.Path area = svg.areas(BLUE).get(0);
    assertThat(area.greatest(1)).isCloseTo(zero, within(0.2));
    assertThat(area.least(1)).isCloseTo(zero + (hundred - zero) * 0.98, within(0.2));
  }

  @Test
  void negativeBarsHangFromZero() {
    Svg svg = Svg.of(RealFigures.shootings());
    double zero = svg.text("0").y() - TO_MIDDLE;
    double unit = (svg.text("20").y() - svg.text("0").y()) / 20;
    Svg.Path areas = svg.areas(BLUE).get(0);
    assertThat(areas.greatest(1)).isCloseTo(zero - 31 * unit, within(0.2));
    assertThat(areas.least(1)).isCloseTo(zero + 25 * unit, within(0.2));
    assertThat(svg.words())
        .contains("−31", "−19", "−1", "+25", "Göteborg", "Malmö", "Stockholm", "Uppsala");
  }

  @Test
  void aMissingYearLeavesItsPlaceEmpty() {
    Svg svg = Svg.of(bars(year(2019, "1"), year(2020, "1"), year(2023, "1")));
    double first = svg.text("2019").x();
    double second = svg.text("2020").x();
    double last = svg.text("2023").x();
    assertThat((last - second) / (second - first)).isCloseTo(3, within(0.02));
  }

  @Test
  void aHiddenBarIsAWordAndNoBar() {
    Svg svg = Svg.of(bars(year(2020, "5"), RealFigures.year(2021, new Mark.Gap("dold"), "")));
    assertThat(svg.areas(BLUE).get(0).parts()).hasSize(1);
    assertThat(svg.words()).contains("dold");
  }

  @Test
  void lessThanHasNoBar() {
    ChartPoint under = RealFigures.year(2021, new Mark.LessThan(new BigDecimal(56)), "under 56");
    Svg svg = Svg.of(bars(year(2020, "60"), under));
    double zero = svg.text("0").y() - TO_MIDDLE;
    assertThat(svg.areas(BLUE).get(0).parts()).hasSize(1);
    assertThat(svg.words()).contains("under 56");
    List<Svg.Path> shafts = svg.paths().stream().filter(p -> p.width() == 1.4).toList();
    assertThat(shafts).allSatisfy(s -> assertThat(s.greatest(1)).isLessThan(zero - 20));
  }

  @Test
  void manyNamesStandInRowsWithEveryPeriod() {
    Svg svg = Svg.of(RealFigures.engagement(ChartKind.BAR));
    assertThat(svg.words())
        .contains("Medarbetare, ledarskap", "76 (2022)", "80 (2023)", "75", "85", "56", "61");
    // eight dark bars, all from the same zero, the longest for 88
    Svg.Path dark = svg.areas(BLUE).get(0);
    assertThat(dark.parts()).hasSize(8);
    double longest = dark.parts().get(5).get(1)[0] - dark.parts().get(5).get(0)[0];
    double shortest = dark.parts().get(7).get(1)[0] - dark.parts().get(7).get(0)[0];
    assertThat(longest / shortest).isCloseTo(88.0 / 61, within(0.01));
  }

  private static ChartSpec bars(ChartPoint... points) {
    return RealFigures.chart(ChartKind.BAR, "Titel", "Enhet", RealFigures.series("", points));
  }

  private static ChartPoint year(int year, String value) {
    return RealFigures.year(year, value);
  }
}

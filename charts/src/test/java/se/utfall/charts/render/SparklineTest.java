package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.Bounds;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.Mark;

class SparklineTest {

  @Test
  void isSmallHiddenFromReadersAndWellFormed() {
    List<ChartPoint> sixty = RealFigures.sixtyMonths().series().get(0).points();
    String svg = Sparkline.svg(sixty, Optional.empty());
    Svg.parse(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(svg).hasSizeLessThan(1500).contains("aria-hidden=\"true\"");
  }

  @Test
  void breaksAtGapsAndDrawsIntervals() {
    String svg =
        Sparkline.svg(
            HardCases.everyMark(ChartKind.LINE).series().get(0).points(), Optional.empty());
    String line = path(svg, "1.6");
    // 2015–2018 in one stroke, then 2020 and 2023 alone
    assertThat(line.chars().filter(c -> c == 'M')).hasSize(1);
    assertThat(path(svg, "3.6").chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(line.chars().filter(c -> c == 'L')).hasSize(3);
    // approximate, at least, less than, range
    assertThat(path(svg, "4").chars().filter(c -> c == 'M')).hasSize(4);
  }

  @Test
  void onePointIsADotInTheMiddle() {
    assertThat(path(Sparkline.svg(List.of(RealFigures.year(2023, "55")), Optional.empty()), "5"))
        .isEqualTo("M60 14h0");
  }

  @Test
  void nothingToDrawIsNothing() {
    assertThat(Sparkline.svg(List.of(), Optional.empty())).isEmpty();
    assertThat(
            Sparkline.svg(
                List.of(RealFigures.year(2023, new Mark.Gap("dold"), "")), Optional.empty()))
        .isEmpty();
  }

  @Test
  void lessThanIsNoPoint() {
    ChartPoint under = RealFigures.year(2023, new Mark.LessThan(BigDecimal.TEN), "under 10");
    assertThat(Sparkline.svg(List.of(under), Optional.empty()))
        .contains("stroke-opacity")
        .doesNotContain("width=\"5\"");
  }

  @Test
  void theBandOfUsualVariationHasItsPlaceAmongTheValues() {
    List<ChartPoint> points = List.of(RealFigures.year(2022, "10"), RealFigures.year(2023, "20"));
    String svg =
        Sparkline.svg(points, Optional.of(new Bounds(BigDecimal.ZERO, BigDecimal.valueOf(20))));
    // from 0 at the bottom (24) to 20 at the top (4); 10 lies in the middle
    assertThat(svg).contains("d=\"M0 4H120V24H0z\"").contains("d=\"M4 14L116 4\"");
  }

  private static String path(String svg, String width) {
    String from = svg.substring(svg.indexOf("stroke-width=\"" + width + "\""));
    int start = from.indexOf(" d=\"") + 4;
    return from.substring(start, from.indexOf('"', start));
  }
}

package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.MoneyLevels;

class TrendChartTest {

  private static final String SLATE = "#29384c";
  private static final String LIGHT = "#949ba5";
  private static final String RULE = "#6e7781";
  private static final String BAND = "#b2c8c2";
  private static final double TO_MIDDLE = 12.5 * 0.35;

  @Test
  void theLastOutcomeIsDarkAndThoseBeforeItAreLighter() {
    Svg svg = Svg.of(RealMoney.equityOverYears());
    assertThat(bars(svg, SLATE)).hasSize(1);
    List<List<double[]>> earlier = bars(svg, LIGHT);
    assertThat(earlier).hasSize(2);
    double unit = unit(svg, "0", "10", 10);
    assertThat(height(bars(svg, SLATE).get(0))).isCloseTo(22.4 * unit, within(0.2));
    assertThat(height(earlier.get(0))).isCloseTo(39.8 * unit, within(0.2));
    assertThat(height(earlier.get(1))).isCloseTo(22.1 * unit, within(0.2));
    assertThat(svg.words()).contains("39,8", "22,1", "22,4", "Tidigare", "Utfall");
  }

  @Test
  void equityIsHeldAgainstItsLevels() {
    Svg svg = Svg.of(RealMoney.equityOverYears());
    double zero = svg.text("0").y() - TO_MIDDLE;
    double unit = unit(svg, "0", "10", 10);
    List<double[]> band = svg.areas(BAND).get(0).parts().get(0);
    assertThat(band.get(0)[1]).isCloseTo(zero - 11 * unit, within(0.2));
    assertThat(band.get(2)[1]).isCloseTo(zero - 9 * unit, within(0.2));
    assertThat(svg.strokes(RULE, 1.5).get(0).least(1)).isCloseTo(zero - 8 * unit, within(0.2));
  }

  @Test
  void negativeYearsHangFromZeroBesideTheirBudget() {
    Svg svg = Svg.of(RealMoney.netCost());
    double zero = svg.text("0").y() - TO_MIDDLE;
    double unit = unit(svg, "0", "−200", 200);
    List<double[]> last = bars(svg, SLATE).get(0);
    assertThat(last.get(0)[1]).isCloseTo(zero, within(0.2));
    assertThat(last.get(2)[1]).isCloseTo(zero + 448.2 * unit, within(0.2));
    Svg.Path budget =
        svg.strokes(SLATE, 1.4).stream()
            .filter(p -> p.greatest(1) > zero + 100)
            .findFirst()
            .orElseThrow();
    assertThat(budget.greatest(1)).isCloseTo(zero + 474.5 * unit - 0.7, within(0.2));
    assertThat(budget.greatest(0)).isLessThanOrEqualTo(last.get(0)[0] + 0.1);
    assertThat(svg.words()).contains("−474,5", "−448,2");
  }

  @Test
  void aYearWithoutBudgetHasItsBarInItsMiddle() {
    Svg svg = Svg.of(RealMoney.netCost());
    List<double[]> first = bars(svg, LIGHT).get(0);
    double middle = (first.get(0)[0] + first.get(1)[0]) / 2;
    assertThat(middle).isCloseTo(svg.text("2021").x(), within(0.2));
  }

  @Test
  void figuresThatWouldStandAtAnotherBarGoIntoATableUnderTheYears() {
    Svg svg = Svg.of(HardMoney.all().get("trend scenarios"), new PictureSize(390, 500, 1));
    double years = svg.text("2024").y();
    assertThat(svg.text("8,1").y()).isGreaterThan(years);
    assertThat(svg.text("8,1").x()).isCloseTo(svg.text("2024").x(), within(0.2));
    assertThat(svg.text("10,0").y()).isLessThan(svg.text("8,1").y());
    assertThat(svg.text("9,5").y()).isGreaterThan(svg.text("8,1").y());
    assertThat(svg.text("saknas").x()).isCloseTo(svg.text("2023").x(), within(0.2));
  }

  @Test
  void theAxisIsNeverCut() {
    Svg svg =
        Svg.of(
            RealMoney.trend(
                "Titel",
                MoneyLevels.NONE,
                List.of(
                    RealMoney.year("2022", "1000.1", "", ""),
                    RealMoney.year("2023", "1000.2", "", ""))));
    assertThat(svg.words()).contains("0").noneMatch(w -> w.startsWith("Axeln börjar"));
  }

  private static double unit(Svg svg, String from, String to, double value) {
    return Math.abs(svg.text(to).y() - svg.text(from).y()) / value;
  }

  /** Without the swatch of the key. */
  private static List<List<double[]>> bars(Svg svg, String color) {
    return svg.areas(color).stream()
        .flatMap(p -> p.parts().stream())
        .filter(p -> height(p) > 14)
        .toList();
  }

  private static double height(List<double[]> part) {
    return part.get(2)[1] - part.get(0)[1];
  }
}

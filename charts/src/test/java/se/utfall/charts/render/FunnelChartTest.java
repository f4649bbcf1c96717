package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.Funnel;
import se.utfall.charts.spec.FunnelPoint;
import se.utfall.charts.spec.Level;
import se.utfall.charts.spec.PointClass;

class FunnelChartTest {

  private static final String INK = "#1b1f24";
  private static final String MUTED = "#57606a";
  private static final String RULE = "#6e7781";
  private static final String ORANGE = "#c5440f";

  private final Svg svg =
      Svg.of(
          chart(
              point("Hamnen", 1000, "12.5", PointClass.COMMON),
              point("Lunden", 4000, "18", PointClass.CONCERN),
              point("Kullen", 2000, "11", PointClass.COMMON)));

  @Test
  void everyAreaStandsAtItsSizeAndValue() {
    List<List<double[]>> dots = svg.strokes(MUTED, 6).get(1).parts();
    assertThat(dots).hasSize(2);
    assertThat(dots.get(0).get(0)[0]).isCloseTo(across(1000), within(0.2));
    assertThat(dots.get(0).get(0)[1]).isCloseTo(height(12.5), within(0.2));
    assertThat(dots.get(1).get(0)[0]).isCloseTo(across(2000), within(0.2));
    Svg.Path square = svg.areas(ORANGE).get(1);
    assertThat((square.least(0) + square.greatest(0)) / 2).isCloseTo(across(4000), within(0.2));
    assertThat((square.least(1) + square.greatest(1)) / 2).isCloseTo(height(18), within(0.2));
  }

  @Test
  void anAreaOutsideTheLimitsIsNamedWithItsFigureAndOthersByNameAlone() {
    assertThat(svg.words()).contains("Lunden 18", "Hamnen", "Kullen");
  }

  @Test
  void theCentreLineLiesAtItsValueAndSaysSo() {
    Svg.Path centre = svg.strokes(INK, 1.6).get(0);
    assertThat(centre.least(1)).isEqualTo(centre.greatest(1)).isCloseTo(height(12), within(0.2));
    assertThat(svg.words()).contains("Hela staden 12", "95 %", "99,8 %", "Invånare");
  }

  @Test
  void theCurvesPassWhereTheirLimitsAreAndTheInnerOneIsBroken() {
    // at 2.6 · 30² = 2,340 the wider limits are 12 ± 3.09 · √(12 · 88 / 2,340)
    double reach = 3.09 * Math.sqrt(12 * 88 / 2340.0);
    List<Svg.Path> curves = svg.strokes(RULE, 1.1);
    assertThat(passes(curves, "", across(2340), height(12 + reach))).isTrue();
    assertThat(passes(curves, "", across(2340), height(12 - reach))).isTrue();
    assertThat(passes(curves, "5", across(2340), height(12 + reach * 1.96 / 3.09))).isTrue();
  }

  @Test
  void curvesEndWhereTheyLeaveThePlot() {
    double top = svg.strokes(RULE, 1.1).stream().mapToDouble(p -> p.least(1)).min().orElseThrow();
    double key = svg.text("sämre än väntat").y();
    assertThat(top).isGreaterThan(key);
  }

  @Test
  void withoutAnAreaThereIsNoPicture() {
    assertThatThrownBy(() -> Svg.of(chart()))
        .isInstanceOfSatisfying(
            ChartNotDrawable.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_DATA));
  }

  private static FunnelPoint point(String name, int size, String value, PointClass kind) {
    BigDecimal number = new BigDecimal(value);
    return new FunnelPoint(name, BigDecimal.valueOf(size), number, value, kind);
  }

  private static ChartSpec chart(FunnelPoint... points) {
    return JudgedFigures.empty(
        ChartKind.FUNNEL,
        "Titel",
        new Funnel(
            List.of(points),
            new Level(new BigDecimal(12), "Hela staden 12"),
            JudgedFigures.curve(12, 1.96, "95 %"),
            JudgedFigures.curve(12, 3.09, "99,8 %"),
            "Invånare",
            new ClassWords("inom det väntade", "bättre än väntat", "sämre än väntat", "avviker")));
  }

  private static boolean passes(List<Svg.Path> curves, String dash, double x, double y) {
    return curves.stream()
        .filter(c -> c.dash().equals(dash))
        .flatMap(c -> c.parts().stream())
        .flatMap(List::stream)
        .anyMatch(p -> Math.abs(p[0] - x) < 0.3 && Math.abs(p[1] - y) < 0.3);
  }

  /** Where a size lies, read off the middles of the words of two ticks. */
  private double across(double size) {
    double one = svg.text("1\u00a0000").x();
    double three = svg.text("3\u00a0000").x();
    return one + (three - one) * (size - 1000) / 2000;
  }

  private double height(double value) {
    double five = svg.text("5").y() - 12.5 * 0.35;
    double fifteen = svg.text("15").y() - 12.5 * 0.35;
    return five + (fifteen - five) * (value - 5) / 10;
  }
}

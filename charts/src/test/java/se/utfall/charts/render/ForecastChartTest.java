package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Forecast;
import se.utfall.charts.spec.ForecastPoint;
import se.utfall.charts.spec.Mark;

class ForecastChartTest {

  private static final String BLUE = "#0b5cab";
  private static final String OUTER = "#b5cee5";
  private static final String INNER = "#85add5";
  private static final String RULE = "#6e7781";

  @Test
  void theExpectedIsABrokenLineThatGoesOnWhereTheObservedEnds() {
    Svg svg = Svg.of(chart(observed(), expected()));
    List<double[]> whole = line(svg, "");
    List<double[]> broken = line(svg, "5");
    assertThat(whole).hasSize(3);
    assertThat(broken).hasSize(3);
    assertThat(broken.get(0)).containsExactly(whole.get(2), within(0.05));
    assertThat(broken.get(2)[1]).isCloseTo(height(svg, 60), within(0.2));
  }

  @Test
  void theBandsReachToTheirBoundsAndTheWiderHoldsTheNarrower() {
    Svg svg = Svg.of(chart(observed(), expected()));
    // the last expected value is 60 with a spread of 10
    assertThat(right(svg, OUTER, true)).isCloseTo(height(svg, 60 + 19.6), within(0.2));
    assertThat(right(svg, OUTER, false)).isCloseTo(height(svg, 60 - 19.6), within(0.2));
    assertThat(right(svg, INNER, true)).isCloseTo(height(svg, 60 + 12.8), within(0.2));
    assertThat(right(svg, INNER, false)).isCloseTo(height(svg, 60 - 12.8), within(0.2));
  }

  @Test
  void aLineAndAWordTellWhereTheForecastBegins() {
    Svg svg = Svg.of(chart(observed(), expected()));
    double observed = line(svg, "").get(2)[0];
    double expected = line(svg, "5").get(1)[0];
    List<Svg.Path> upright =
        svg.strokes(RULE, 1).stream().filter(p -> p.least(0) == p.greatest(0)).toList();
    double start = upright.get(0).least(0);
    assertThat(start).isBetween(observed + 1, expected - 1);
    assertThat(svg.text("prognos").x()).isBetween(start, start + 10);
  }

  @Test
  void wordsSayTheLastKnownTheLastExpectedAndTheBands() {
    assertThat(Svg.of(chart(observed(), expected())).words())
        .contains("52,0", "60,0", "80 %", "95 %");
  }

  @Test
  void afterAGapTheForecastStandsByItself() {
    List<ChartPoint> points = new ArrayList<>(observed());
    points.set(2, JudgedFigures.month(2, new Mark.Gap("dold"), ""));
    Svg svg = Svg.of(chart(points, expected()));
    assertThat(line(svg, "5")).hasSize(2);
    assertThat(svg.words()).contains("dold");
  }

  @Test
  void aLoneExpectedValueHasABreadthToBeSeen() {
    List<ChartPoint> points = new ArrayList<>(observed());
    points.set(2, JudgedFigures.month(2, new Mark.Gap("dold"), ""));
    Svg svg = Svg.of(chart(points, List.of(JudgedFigures.expected(3, 60, 10))));
    Svg.Path band = svg.areas(OUTER).get(0);
    assertThat(band.greatest(0) - band.least(0)).isGreaterThan(20);
  }

  @Test
  void theAxisNamesThePeriodsToCome() {
    assertThat(Svg.of(chart(observed(), expected())).words()).contains("maj 2021");
  }

  private static List<ChartPoint> observed() {
    return List.of(
        JudgedFigures.month(0, 50), JudgedFigures.month(1, 48), JudgedFigures.month(2, 52));
  }

  private static List<ForecastPoint> expected() {
    return List.of(JudgedFigures.expected(3, 56, 5), JudgedFigures.expected(4, 60, 10));
  }

  private static ChartSpec chart(List<ChartPoint> points, List<ForecastPoint> expected) {
    return RealFigures.chart(ChartKind.LINE, "Titel", "Enhet", new ChartSeries("", points))
        .with(ChartKind.FORECAST, new Forecast(expected, "prognos", "80 %", "95 %"));
  }

  private static List<double[]> line(Svg svg, String dash) {
    return svg.strokes(BLUE, 2.2).stream()
        .filter(p -> p.dash().equals(dash))
        .findFirst()
        .orElseThrow()
        .parts()
        .get(0);
  }

  private static double right(Svg svg, String band, boolean upper) {
    List<double[]> corners = svg.areas(band).get(0).parts().get(0);
    double edge = svg.areas(band).get(0).greatest(0);
    List<Double> heights =
        corners.stream().filter(c -> Math.abs(c[0] - edge) < 0.01).map(c -> c[1]).toList();
    return upper ? Collections.min(heights) : Collections.max(heights);
  }

  private static double height(Svg svg, double value) {
    double zero = svg.text("0").y() - 12.5 * 0.35;
    double sixty = svg.text("60").y() - 12.5 * 0.35;
    return zero + (sixty - zero) * value / 60;
  }
}

package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.TargetLine;

class MultiplesChartTest {

  private static final String BLUE = "#0b5cab";
  private static final String RULE = "#6e7781";

  private static final ChartSeries CENTRUM =
      RealFigures.series(
          "Centrum",
          RealFigures.year(2020, "20"),
          RealFigures.year(2021, new Mark.Gap("dold"), ""),
          RealFigures.year(2022, "30"),
          RealFigures.year(2023, "40"));
  private static final ChartSeries NORDOST =
      RealFigures.series("Nordost", RealFigures.year(2020, "10"), RealFigures.year(2022, "20"));
  private static final ChartSeries CITY =
      RealFigures.series("Hela staden", RealFigures.year(2020, "25"), RealFigures.year(2023, "24"));

  private final Svg svg = Svg.of(chart(CENTRUM, NORDOST));

  @Test
  void everyPanelHasItsNameAndItsLastFigureAndAnOlderOneSaysWhen() {
    assertThat(svg.words()).contains("Centrum", "Nordost", "40", "20 (2022)");
  }

  @Test
  void allPanelsHaveOneScale() {
    double zero = svg.text("0").y() - 12.5 * 0.35;
    double forty =
        svg.texts().stream()
            .filter(t -> t.words().equals("40"))
            .mapToDouble(Svg.Text::y)
            .min()
            .orElseThrow();
    double unit = (zero - (forty - 12.5 * 0.35)) / 40;
    List<Svg.Path> dots = svg.strokes(BLUE, 7);
    assertThat(dots).hasSize(2);
    assertThat(height(dots.get(0), 0)).isCloseTo(zero - 20 * unit, within(0.3));
    assertThat(height(dots.get(1), 0)).isCloseTo(zero - 10 * unit, within(0.3));
    // side by side, on the same axis of time
    double years = dots.get(0).parts().get(2).get(0)[0] - dots.get(0).parts().get(0).get(0)[0];
    double two = dots.get(1).parts().get(1).get(0)[0] - dots.get(1).parts().get(0).get(0)[0];
    assertThat(years / two).isCloseTo(3 / 2.0, within(0.01));
  }

  private static double height(Svg.Path dots, int index) {
    return dots.parts().get(index).get(0)[1];
  }

  @Test
  void theReferenceStandsInEveryPanelAndOnceInTheKey() {
    assertThat(svg.strokes(RULE, 1.6)).hasSize(3);
    assertThat(svg.words()).containsOnlyOnce("Hela staden 24", "Mål 35");
  }

  @Test
  void aHiddenFigureBreaksTheLineAndIsAWord() {
    assertThat(svg.words()).containsOnlyOnce("dold");
    Svg.Path line = svg.strokes(BLUE, 2).get(0);
    double hidden = svg.text("dold").x();
    assertThat(line.parts())
        .allSatisfy(
            part -> {
              double from = part.get(0)[0];
              double to = part.get(part.size() - 1)[0];
              assertThat(from < hidden && to > hidden).isFalse();
            });
  }

  @Test
  void aPanelWithoutFiguresSaysWhy() {
    ChartSeries none = RealFigures.series("Ön", RealFigures.year(2023, new Mark.Gap("saknas"), ""));
    assertThat(Svg.of(chart(CENTRUM, none)).words()).contains("Ön", "saknas");
  }

  @Test
  void noDataOnlyGapsAndNoRoomAreRefused() {
    ChartSeries gap = RealFigures.series("Ön", RealFigures.year(2023, new Mark.Gap("dold"), ""));
    assertThat(refused(chart(), 850)).isEqualTo(Reason.NO_DATA);
    assertThat(refused(chart(gap), 850)).isEqualTo(Reason.ONLY_GAPS);
    assertThat(refused(RankedFigures.multiples(36), 200)).isEqualTo(Reason.NO_ROOM);
  }

  private static Reason refused(ChartSpec spec, int size) {
    Reason[] reason = new Reason[1];
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(spec, new PictureSize(size, size, 1)))
        .satisfies(e -> reason[0] = e.reason());
    return reason[0];
  }

  private static ChartSpec chart(ChartSeries... series) {
    return RealFigures.with(
        RealFigures.chart(ChartKind.LINE, "Titel", "Antal", series)
            .with(ChartKind.SMALL_MULTIPLES, new Multiples(Optional.of(CITY))),
        List.of(),
        Optional.of(new TargetLine(new BigDecimal(35), "Mål 35")));
  }
}

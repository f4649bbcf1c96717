package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.TargetLine;

class LineChartTest {

  private static final String BLUE = "#0b5cab";
  private static final double LINE = 2.2;

  @Test
  void saysTitleUnitSourceDateAndIdInRealText() {
    Svg svg = Svg.of(RealFigures.furniture(ChartKind.LINE));
    assertThat(svg.words())
        .contains(
            "Köpen av möbler minskade 2023 men är långt över målet",
            "Möbelinköp, tusen kronor. Göteborg",
            "Källa: Årsrapport 2023 för kommunstyrelsen, Göteborgs Stad",
            "Data per 2024-01-22 · MOB-7F3A",
            "2020",
            "2021",
            "2022",
            "2023",
            "Mål 664 (2023)")
        .contains("1\u00a0328", "1\u00a0336", "2\u00a0042", "1\u00a0815");
  }

  @Test
  void isNamedAndDescribedForThoseWhoDoNotSeeIt() {
    Svg svg = Svg.of(RealFigures.furniture(ChartKind.LINE));
    String[] ids = svg.root().getAttribute("aria-labelledby").split(" ");
    assertThat(svg.root().getAttribute("role")).isEqualTo("img");
    assertThat(svg.root().getElementsByTagName("title").item(0).getTextContent())
        .startsWith("Köpen av möbler");
    assertThat(svg.root().getElementsByTagName("desc").item(0).getTextContent())
        .contains("tusen kronor");
    assertThat(ids[0])
        .isEqualTo(
            svg.root()
                .getElementsByTagName("title")
                .item(0)
                .getAttributes()
                .getNamedItem("id")
                .getNodeValue());
  }

  @Test
  void drawsEveryValueAtTheHeightOfItsFigure() {
    Svg svg = Svg.of(RealFigures.furniture(ChartKind.LINE));
    List<double[]> line = svg.strokes(BLUE, LINE).get(0).parts().get(0);
    // heights between the middles of the words of two ticks, as a reader would measure
    double zero = svg.text("0").y();
    double thousand = svg.text("1\u00a0000").y();
    double offset = -12.5 * 0.35;
    double[] values = {1328, 1336, 2042, 1815};
    assertThat(line).hasSize(4);
    for (int i = 0; i < values.length; i++) {
      double expected = zero + offset + (thousand - zero) * values[i] / 1000;
      assertThat(line.get(i)[1]).isCloseTo(expected, within(0.2));
    }
  }

  @Test
  void placesPeriodsWhereTheyLieInTheCalendar() {
    Svg svg = Svg.of(line(year(2019, "1"), year(2020, "2"), year(2023, "3")));
    List<double[]> line = svg.strokes(BLUE, LINE).get(0).parts().get(0);
    double oneYear = line.get(1)[0] - line.get(0)[0];
    double threeYears = line.get(2)[0] - line.get(1)[0];
    assertThat(threeYears / oneYear).isCloseTo(3, within(0.02));
  }

  @Test
  void breaksTheLineAtAGapAndSaysTheWord() {
    Svg svg =
        Svg.of(
            line(
                year(2019, "1"),
                year(2020, "2"),
                RealFigures.year(2021, new Mark.Gap("dold"), ""),
                year(2022, "3"),
                year(2023, "4")));
    assertThat(svg.strokes(BLUE, LINE).get(0).parts()).hasSize(2);
    assertThat(svg.words()).contains("dold");
  }

  @Test
  void aHiddenValueLeavesTheSamePictureWhateverItsNeighbours() {
    Svg low =
        Svg.of(
            line(
                year(2019, "1"),
                RealFigures.year(2020, new Mark.Gap("dold"), ""),
                year(2021, "90")));
    Svg high =
        Svg.of(
            line(
                year(2019, "90"),
                RealFigures.year(2020, new Mark.Gap("dold"), ""),
                year(2021, "1")));
    assertThat(low.text("dold").y()).isEqualTo(high.text("dold").y());
  }

  @Test
  void lessThanIsAnArrowFromItsBoundAndNoPoint() {
    ChartPoint under = RealFigures.year(2023, new Mark.LessThan(new BigDecimal(56)), "under 56");
    Svg svg = Svg.of(line(year(2021, "60"), year(2022, "58"), under));
    double zero = svg.text("0").y();
    double sixty = svg.text("60").y();
    double bound = zero - 12.5 * 0.35 + (sixty - zero) * 56 / 60;
    Svg.Path shaft = svg.strokes(BLUE, 1.5).get(0);
    assertThat(shaft.least(1)).isCloseTo(bound, within(0.2));
    assertThat(shaft.greatest(1)).isLessThan(zero - 50);
    // the line has two points only, and the dots are of those two
    assertThat(svg.strokes(BLUE, LINE).get(0).parts().get(0)).hasSize(2);
    assertThat(svg.strokes(BLUE, 7).get(0).parts()).hasSize(2);
    assertThat(svg.words()).contains("under 56");
  }

  @Test
  void anApproximateValueShowsItsInterval() {
    Svg svg = Svg.of(RealFigures.notifications());
    double zero = svg.text("0").y();
    double twenty = svg.text("20").y();
    double unit = (twenty - zero) / 20;
    Svg.Path whiskers = svg.strokes(BLUE, 1.5).get(0);
    List<double[]> approximate = whiskers.parts().get(0);
    List<double[]> atLeast = whiskers.parts().get(1);
    assertThat(approximate.get(1)[1] - approximate.get(0)[1]).isCloseTo(10 * unit, within(0.2));
    assertThat(atLeast.get(1)[1] - atLeast.get(0)[1]).isCloseTo(9 * unit, within(0.2));
    assertThat(svg.words()).contains("ett fyrtiotal", "drygt 70");
  }

  @Test
  void aDerivedValueIsAHollowDot() {
    Svg svg = Svg.of(RealFigures.safety());
    List<double[]> line = svg.strokes(BLUE, LINE).get(0).parts().get(0);
    List<Svg.Path> holes = svg.strokes("#ffffff", 3.4);
    assertThat(holes).hasSize(1);
    assertThat(holes.get(0).parts().get(0).get(0)[0]).isCloseTo(line.get(0)[0], within(0.11));
  }

  @Test
  void aLonePointIsADotWithItsLabel() {
    Svg svg = Svg.of(line(year(2023, "55")));
    assertThat(svg.strokes(BLUE, 7).get(0).parts()).hasSize(1);
    assertThat(svg.words()).contains("55", "2023");
  }

  @Test
  void anAxisThatLeavesOutZeroSaysSo() {
    Svg cut = Svg.of(line(year(2020, "96"), year(2021, "97"), year(2022, "98")));
    Svg whole = Svg.of(line(year(2020, "50"), year(2021, "97"), year(2022, "98")));
    assertThat(cut.words()).contains("Axeln börjar på 96,0");
    assertThat(whole.words()).noneMatch(w -> w.startsWith("Axeln"));
    assertThat(whole.words()).contains("0");
  }

  @Test
  void theTargetLineLiesAtItsValue() {
    ChartSpec chart =
        RealFigures.with(
            line(year(2020, "0"), year(2021, "100")),
            List.of(),
            Optional.of(new TargetLine(new BigDecimal(100), "Mål 100")));
    Svg svg = Svg.of(chart);
    Svg.Path target = svg.strokes("#57606a", 1.5).get(0);
    double highest = svg.strokes(BLUE, LINE).get(0).least(1);
    assertThat(target.least(1)).isCloseTo(highest, within(0.01));
    assertThat(svg.words()).contains("Mål 100");
  }

  @Test
  void eventsAreNumberedOverThePlotAndNamedUnderIt() {
    Svg svg = Svg.of(RealFigures.notifications());
    assertThat(svg.words()).contains("1", "1\u00a0Första call-in");
    assertThat(svg.text("1").y()).isLessThan(svg.text("80").y());
  }

  @Test
  void refusesWhatHasNothingToShow() {
    assertThatThrownBy(() -> Svg.of(line()))
        .isInstanceOfSatisfying(
            ChartNotDrawable.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_DATA));
    assertThatThrownBy(() -> Svg.of(line(RealFigures.year(2020, new Mark.Gap("dold"), ""))))
        .isInstanceOfSatisfying(
            ChartNotDrawable.class, e -> assertThat(e.reason()).isEqualTo(Reason.ONLY_GAPS));
  }

  @Test
  void wordsFromOutsideCannotBreakTheFile() {
    ChartSeries odd = RealFigures.series("<&>\"' \u0000 \uD83D\uDE00", year(2020, "1"));
    Svg svg = Svg.of(RealFigures.chart(ChartKind.LINE, "a < b & c", "\u0007", odd));
    assertThat(svg.words()).contains("a < b & c");
  }

  private static ChartSpec line(ChartPoint... points) {
    return RealFigures.chart(ChartKind.LINE, "Titel", "Enhet", RealFigures.series("", points));
  }

  private static ChartPoint year(int year, String value) {
    return RealFigures.year(year, value);
  }
}

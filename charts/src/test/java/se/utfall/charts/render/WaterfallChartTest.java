package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.MoneyLevels;
import se.utfall.charts.spec.Scenario;

class WaterfallChartTest {

  private static final String SLATE = "#29384c";
  private static final String BLUE = "#0b5cab";
  private static final String ORANGE = "#c5440f";
  private static final String MUTED = "#57606a";
  private static final String RULE = "#6e7781";

  /** 30 % of #014934 on white. */
  private static final String BAND = "#b2c8c2";

  private final Svg crossing =
      Svg.of(
          RealMoney.waterfall(
              "Titel",
              MoneyLevels.NONE,
              List.of(
                  RealMoney.total("Budget", "30", Scenario.BUDGET),
                  RealMoney.change("Ned", "-80"),
                  RealMoney.total("Delsumma", "-50", Scenario.OUTCOME),
                  RealMoney.change("Upp", "90"),
                  RealMoney.rest("10"),
                  RealMoney.total("Utfall", "50", Scenario.OUTCOME))));

  @Test
  void changesFloatFromLevelToLevelAlsoAcrossZero() {
    double zero = zero(crossing);
    double unit = (tallest(crossing, BLUE)[1] - tallest(crossing, BLUE)[0]) / 90;
    double[] down = tallest(crossing, ORANGE);
    assertThat(down[0]).isCloseTo(zero - 30 * unit, within(0.2));
    assertThat(down[1]).isCloseTo(zero + 50 * unit, within(0.2));
    double[] up = tallest(crossing, BLUE);
    assertThat(up[0]).isCloseTo(zero - 40 * unit, within(0.2));
    assertThat(up[1]).isCloseTo(zero + 50 * unit, within(0.2));
  }

  @Test
  void totalsStandOnZeroAndTheBudgetIsAnOutline() {
    double zero = zero(crossing);
    double unit = (tallest(crossing, BLUE)[1] - tallest(crossing, BLUE)[0]) / 90;
    List<List<double[]>> totals =
        crossing.areas(SLATE).stream()
            .flatMap(p -> p.parts().stream())
            .filter(p -> height(p) > 20)
            .toList();
    assertThat(totals).hasSize(2);
    assertThat(totals.get(0).get(0)[1]).isCloseTo(zero, within(0.2));
    assertThat(totals.get(0).get(2)[1]).isCloseTo(zero + 50 * unit, within(0.2));
    assertThat(totals.get(1).get(0)[1]).isCloseTo(zero - 50 * unit, within(0.2));
    assertThat(totals.get(1).get(2)[1]).isCloseTo(zero, within(0.2));
    Svg.Path outline = tall(crossing.strokes(SLATE, 1.4));
    // the stroke lies inside the bar
    assertThat(outline.least(1)).isCloseTo(zero - 30 * unit + 0.7, within(0.2));
    assertThat(outline.greatest(1)).isCloseTo(zero - 0.7, within(0.2));
  }

  @Test
  void whatIsNotExplainedHasItsOwnDottedBar() {
    Svg.Path rest = tall(crossing.strokes(MUTED, 1.4));
    double unit = (tallest(crossing, BLUE)[1] - tallest(crossing, BLUE)[0]) / 90;
    assertThat(rest.dash()).isNotEmpty();
    assertThat(rest.greatest(1) - rest.least(1)).isCloseTo(10 * unit - 1.4, within(0.2));
    assertThat(crossing.words()).contains("Avrundning/oförklarat", "+10");
    double x = crossing.text("Avrundning/oförklarat").x();
    assertThat((rest.least(0) + rest.greatest(0)) / 2).isCloseTo(x, within(0.6));
  }

  @Test
  void levelsRunFromBarToBar() {
    double zero = zero(crossing);
    double unit = (tallest(crossing, BLUE)[1] - tallest(crossing, BLUE)[0]) / 90;
    List<Double> levels =
        crossing.strokes(RULE, 1).stream()
            .flatMap(p -> p.parts().stream())
            .filter(p -> p.get(0)[1] == p.get(1)[1])
            .map(p -> p.get(0)[1])
            .toList();
    for (int level : List.of(30, -50, 40, 50)) {
      assertThat(levels).anySatisfy(y -> assertThat(y).isCloseTo(zero - level * unit, within(0.2)));
    }
  }

  @Test
  void equityIsHeldAgainstItsLevels() {
    Svg svg = Svg.of(RealMoney.equity(), new PictureSize(1200, 630, 1));
    double zero = zero(svg);
    double unit = (tallest(svg, BLUE)[1] - tallest(svg, BLUE)[0]) / 14.4;
    List<double[]> band = svg.areas(BAND).get(0).parts().get(0);
    assertThat(band.get(0)[1]).isCloseTo(zero - 11 * unit, within(0.2));
    assertThat(band.get(2)[1]).isCloseTo(zero - 9 * unit, within(0.2));
    Svg.Path decided = svg.strokes(RULE, 1.5).get(0);
    assertThat(decided.dash()).isNotEmpty();
    assertThat(decided.least(1)).isCloseTo(zero - 8 * unit, within(0.2));
    assertThat(svg.words()).contains("Fastställd nivå 8,0", "Rekommenderat", "9,0–11,0");
    assertThat(svg.words()).contains("Förslag", "−14,4", "+14,4", "22,4");
  }

  @Test
  void longNamesAndTelephonesMakeTheBarsLie() {
    Svg svg = Svg.of(RealMoney.equity(), new PictureSize(390, 600, 1));
    assertThat(svg.words())
        .contains(
            "Kommunstyrelsens bokslut 2022, återredovisat",
            "Fastställd nivå 8,0",
            "Rekommenderat 9,0–11,0");
    double[] lengths =
        svg.areas(BLUE).stream()
            .flatMap(p -> p.parts().stream())
            .mapToDouble(p -> Math.abs(p.get(1)[0] - p.get(0)[0]))
            .toArray();
    double longest = Arrays.stream(lengths).max().orElseThrow();
    List<double[]> band = svg.areas(BAND).get(0).parts().get(0);
    assertThat((band.get(1)[0] - band.get(0)[0]) / longest).isCloseTo(2 / 14.4, within(0.01));
  }

  @Test
  void levelsWithoutRoomForTheirWordsAreNotDrawn() {
    Svg svg = Svg.of(RealMoney.equity(), new PictureSize(200, 200, 1));
    assertThat(svg.words())
        .contains("22,4")
        .doesNotContain("Rekommenderat 9,0–11,0", "Fastställd nivå 8,0");
    assertThat(svg.areas(BAND)).isEmpty();
    assertThat(svg.strokes(RULE, 1.5)).isEmpty();
  }

  @Test
  void aMissingChangeMovesNothingAndHasItsWord() {
    Svg svg = Svg.of(HardMoney.all().get("waterfall missing"));
    assertThat(svg.words()).contains("saknas", "−0,5", "+1,2").doesNotContain("0");
  }

  @Test
  void moreStepsThanCanBeReadAreRefused() {
    ChartSpec many = HardMoney.endless().get("waterfall 25");
    assertThat(Svg.of(many).words()).contains("Verksamhet 1", "Verksamhet 23");
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(many, new PictureSize(400, 250, 1)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(ChartNotDrawable.Reason.NO_ROOM));
  }

  /** The longest level line: changes and totals are counted from it. */
  private static double zero(Svg svg) {
    return svg.strokes(RULE, 1).stream()
        .flatMap(p -> p.parts().stream())
        .max(Comparator.comparingDouble(p -> Math.abs(p.get(1)[0] - p.get(0)[0])))
        .orElseThrow()
        .get(0)[1];
  }

  /** Top and bottom of the tallest bar of a colour. */
  private static double[] tallest(Svg svg, String color) {
    return svg.areas(color).stream()
        .flatMap(p -> p.parts().stream())
        .max(Comparator.comparingDouble(WaterfallChartTest::height))
        .map(p -> new double[] {p.get(0)[1], p.get(2)[1]})
        .orElseThrow();
  }

  private static double height(List<double[]> part) {
    return part.get(2)[1] - part.get(0)[1];
  }

  private static Svg.Path tall(List<Svg.Path> paths) {
    return paths.stream()
        .max(Comparator.comparingDouble(p -> p.greatest(1) - p.least(1)))
        .orElseThrow();
  }
}

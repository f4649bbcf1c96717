package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.Amount;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Impact;
import se.utfall.charts.spec.Scenario;
import se.utfall.charts.spec.VarianceRow;

class VarianceChartTest {

  private static final String SLATE = "#29384c";
  private static final String LIGHT = "#949ba5";
  private static final String BLUE = "#0b5cab";
  private static final String ORANGE = "#c5440f";
  private static final String GREY = "#8b949e";
  private static final String RULE = "#6e7781";
  private static final String INK = "#1b1f24";
  private static final double TO_MIDDLE = 13 * 0.35;

  @Test
  void outcomesAreSolidBarsFromOneZeroInOneScale() {
    Svg svg = Svg.of(RealMoney.office(false));
    double zero = zero(svg);
    double unit = (end(svg, "280,9") - zero) / 280.9;
    for (String outcome : List.of("44,4", "-356,3", "280,9", "38,9", "7,8")) {
      double[] bar = bar(svg, SLATE, outcome);
      double value = Double.parseDouble(outcome.replace(',', '.'));
      assertThat(bar[0]).isCloseTo(zero + Math.min(0, value * unit), within(0.2));
      assertThat(bar[1]).isCloseTo(zero + Math.max(0, value * unit), within(0.2));
    }
    double[] before = bar(svg, LIGHT, "-344,4");
    assertThat(before[1] - before[0]).isCloseTo(344.4 * unit, within(0.2));
  }

  @Test
  void variancesHaveTheScaleOfTheAmounts() {
    Svg svg = Svg.of(RealMoney.office(false));
    double unit = (end(svg, "280,9") - zero(svg)) / 280.9;
    double[] lower = bar(svg, BLUE, "+12,0");
    double[] fewer = bar(svg, ORANGE, "-4,1");
    assertThat(lower[1] - lower[0]).isCloseTo(12.0 * unit, within(0.2));
    assertThat(fewer[1] - fewer[0]).isCloseTo(4.1 * unit, within(0.2));
    assertThat(fewer[1]).isCloseTo(lower[0], within(0.11));
    assertThat(svg.words()).noneMatch(w -> w.contains("skala"));
  }

  @Test
  void variancesTooSmallToBeSeenMayBeEnlargedAndSayHowManyTimes() {
    Svg svg = Svg.of(RealMoney.office(true));
    double unit = (end(svg, "280,9") - zero(svg)) / 280.9;
    double[] lower = bar(svg, BLUE, "+12,0");
    assertThat((lower[1] - lower[0]) / (12.0 * unit)).isCloseTo(20, within(0.1));
    assertThat(svg.words()).contains("skala ×20", "Avvikelse, mnkr");
  }

  @Test
  void theColourFollowsTheImpactAndNotTheSign() {
    VarianceRow cost =
        new VarianceRow(
            "Kostnad utan tecken",
            false,
            Map.of(Scenario.OUTCOME, RealMoney.amount("50")),
            RealMoney.signed("20"),
            Amount.NOTHING,
            Impact.UNFAVOURABLE);
    VarianceRow unjudged =
        new VarianceRow(
            "Volym", false, Map.of(), RealMoney.signed("-10"), Amount.NOTHING, Impact.NONE);
    Svg svg = Svg.of(RealMoney.variance("Titel", List.of(cost, unjudged), false));
    double[] more = bar(svg, ORANGE, "+20");
    double[] less = bar(svg, GREY, "-10");
    assertThat(more[0]).isCloseTo(less[1], within(0.11));
    assertThat((more[1] - more[0]) / (less[1] - less[0])).isCloseTo(2, within(0.02));
    assertThat(svg.areas(BLUE)).isEmpty();
    assertThat(svg.words())
        .contains("sämre för resultatet", "utan bedömning")
        .doesNotContain("bättre för resultatet");
  }

  @Test
  void everyJudgementHasAFormBesideItsColour() {
    Svg svg = Svg.of(RealMoney.office(false));
    // a diamond stands on its point: as wide as high, with four corners around its middle
    Svg.Text word = svg.text("+12,0");
    List<List<double[]>> diamonds =
        svg.areas(BLUE).stream().flatMap(p -> p.parts().stream()).toList();
    assertThat(diamonds)
        .anySatisfy(
            corners -> {
              assertThat(corners.get(0)[0]).isBetween(word.box().left() - 14, word.box().left());
              assertThat(corners.get(0)[1]).isBetween(word.y() - 12, word.y() - 6);
              assertThat(corners.get(1)[0]).isGreaterThan(corners.get(0)[0]);
            });
  }

  @Test
  void aPercentOfNothingIsAMarkWithoutAPin() {
    Svg svg = Svg.of(RealMoney.office(false));
    Svg.Text mark = svg.text("–");
    assertThat(mark.y()).isCloseTo(svg.text("+7,8").y(), within(0.1));
    assertThat(svg.words()).noneMatch(w -> w.contains("∞"));
    double middle = mark.y() - TO_MIDDLE;
    assertThat(svg.paths())
        .filteredOn(p -> p.width() == 2 && Math.abs(p.least(1) - middle) < 1)
        .isEmpty();
  }

  @Test
  void aPinManyTimesLongerThanTheOthersIsCutAndMarked() {
    Svg svg = Svg.of(HardMoney.all().get("variance outlier"));
    // two pins, each with two strokes across it
    assertThat(svg.strokes(INK, 1.2)).hasSize(2);
    assertThat(svg.strokes(INK, 1.2)).allSatisfy(p -> assertThat(p.parts()).hasSize(2));
    assertThat(svg.words()).contains("+350,0\u00a0%", "−97,8\u00a0%");
    assertThat(Svg.of(RealMoney.office(false)).strokes(INK, 1.2)).isEmpty();
  }

  @Test
  void whatIsMissingHasAWordAndNoBar() {
    Svg svg = Svg.of(HardMoney.all().get("variance no budget"));
    assertThat(svg.words()).doesNotContain("Budget 2023", "0").contains("Utfall 2023");
    assertThat(svg.words().stream().filter("saknas"::equals)).hasSize(6);
    // two outcomes and the key
    assertThat(svg.areas(SLATE).stream().mapToInt(p -> p.parts().size()).sum()).isEqualTo(3);
    assertThat(svg.areas(BLUE)).isEmpty();
    assertThat(svg.areas(ORANGE)).isEmpty();
  }

  @Test
  void aForecastIsHatchedWithinItsBar() {
    Svg svg = Svg.of(HardMoney.all().get("variance forecast"));
    double unit = (end(svg, "40") - zero(svg)) / 40;
    List<Svg.Path> hatches =
        svg.strokes(SLATE, 1.4).stream()
            .filter(p -> p.parts().size() > 10 && p.greatest(0) > 100)
            .toList();
    assertThat(hatches).isNotEmpty();
    double end = hatches.stream().mapToDouble(p -> p.greatest(0)).max().orElseThrow();
    assertThat(end).isCloseTo(zero(svg) + 67 * unit, within(1.0));
  }

  @Test
  void sumsAreBoldAndZeroIsNoBar() {
    Svg svg = Svg.of(HardMoney.all().get("variance zero"));
    assertThat(svg.words().stream().filter("0"::equals)).hasSize(4);
    assertThat(svg.areas(SLATE).stream().mapToInt(p -> p.parts().size()).sum()).isEqualTo(1);
  }

  @Test
  void whereItIsNarrowPercentsGoBeforeVariancesAndVariancesBeforeTheirWords() {
    ChartSpec office = RealMoney.office(true);
    assertThat(Svg.of(office, new PictureSize(390, 500, 1)).words())
        .contains("+12,0", "−356,3", "Kommuninterna bidrag");
    assertThat(Svg.of(office, new PictureSize(200, 200, 1)).words())
        .contains("+12,0")
        .doesNotContain("−356,3", "+3,3\u00a0%");
  }

  @Test
  void moreRowsThanCanBeReadAreRefused() {
    ChartSpec many = HardMoney.endless().get("variance 25");
    assertThat(Svg.of(many).words()).contains("Nämnd 2", "Nämnd 24");
    assertReason(Reason.NO_ROOM, many, new PictureSize(400, 300, 1));
  }

  @Test
  void noRowsAndOnlyGapsAreRefused() {
    PictureSize size = new PictureSize(850, 500, 1);
    assertReason(Reason.NO_DATA, RealMoney.variance("Titel", List.of(), false), size);
    VarianceRow gap = RealMoney.row("Dold", false, "", "", "", "");
    assertReason(Reason.ONLY_GAPS, RealMoney.variance("Titel", List.of(gap), false), size);
  }

  private static void assertReason(Reason reason, ChartSpec spec, PictureSize size) {
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(spec, size))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** The first upright line: amounts begin there. */
  private static double zero(Svg svg) {
    return svg.strokes(RULE, 1).stream()
        .filter(p -> p.least(0) == p.greatest(0))
        .findFirst()
        .orElseThrow()
        .least(0);
  }

  private static double end(Svg svg, String outcome) {
    return bar(svg, SLATE, outcome)[1];
  }

  /** Left and right of the bar of a colour at the height of a word. */
  private static double[] bar(Svg svg, String color, String number) {
    Svg.Text word =
        svg.texts().stream()
            .filter(t -> t.words().equals(number.replace('-', '\u2212')))
            .reduce((a, b) -> b)
            .orElseThrow(() -> new AssertionError("no " + number + " in " + svg.words()));
    double middle = word.y() - TO_MIDDLE;
    return svg.areas(color).stream()
        .flatMap(p -> p.parts().stream())
        .filter(p -> p.get(0)[1] == p.get(1)[1] && p.size() >= 4)
        .filter(p -> p.get(0)[1] < middle && p.get(2)[1] > middle)
        .filter(p -> p.get(2)[1] - p.get(0)[1] > 8)
        .map(p -> new double[] {p.get(0)[0], p.get(1)[0]})
        .findFirst()
        .orElseThrow(() -> new AssertionError("no bar " + color + " at " + number));
  }
}

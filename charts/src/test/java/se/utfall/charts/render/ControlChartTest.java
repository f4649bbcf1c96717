package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ClassWords;
import se.utfall.charts.spec.ControlLimits;
import se.utfall.charts.spec.PointClass;

class ControlChartTest {

  private static final String INK = "#1b1f24";
  private static final String MUTED = "#57606a";
  private static final String RULE = "#6e7781";
  private static final String BLUE = "#0b5cab";
  private static final String ORANGE = "#c5440f";
  private static final String VIOLET = "#9a38b7";

  private final Svg rebased = Svg.of(JudgedFigures.rebased());

  /** Where a value lies, read off the words of two ticks as a reader would. */
  private static double height(Svg svg, double value, String tick, double tickValue) {
    double zero = svg.text("0").y() - 12.5 * 0.35;
    double other = svg.text(tick).y() - 12.5 * 0.35;
    return zero + (other - zero) * value / tickValue;
  }

  @Test
  void meansStepWhereNewLimitsBegin() {
    List<List<double[]>> means = parts(rebased.strokes(INK, 1.6));
    assertThat(means).hasSize(2);
    assertThat(means.get(0).get(0)[1]).isCloseTo(height(rebased, 30.8, "40", 40), within(0.2));
    assertThat(means.get(1).get(0)[1]).isCloseTo(height(rebased, 22.3, "40", 40), within(0.2));
    assertThat(means.get(0).get(1)[0]).isCloseTo(means.get(1).get(0)[0], within(0.11));
  }

  @Test
  void limitsLieAtTheirValuesAndAreWhole() {
    List<Svg.Path> limits = rebased.strokes(RULE, 1.1);
    List<Double> heights = parts(limits).stream().map(p -> p.get(0)[1]).sorted().toList();
    double[] values = {36.9, 26.9, 24.7, 17.7};
    assertThat(heights).hasSize(4);
    for (int i = 0; i < values.length; i++) {
      assertThat(heights.get(i)).isCloseTo(height(rebased, values[i], "40", 40), within(0.2));
    }
    assertThat(limits).allSatisfy(l -> assertThat(l.dash()).isEmpty());
  }

  @Test
  void newLimitsHaveAnUprightLineAtTheirFirstDayAndANumberedReason() {
    List<double[]> line = parts(rebased.strokes(RULE, 1.4)).get(0);
    double step = parts(rebased.strokes(INK, 1.6)).get(1).get(0)[0];
    assertThat(line.get(0)[0]).isEqualTo(line.get(1)[0]).isCloseTo(step, within(0.11));
    assertThat(rebased.words())
        .contains("1", "2")
        .anySatisfy(
            w ->
                assertThat(w)
                    .startsWith("1\u00a0Nytt verksamhetssystem infördes")
                    .endsWith("2\u00a0Nya gränser: nytt arbetssätt från juli 2022"));
    assertThat(rebased.text("2").x()).isCloseTo(step, within(0.11));
  }

  @Test
  void eachClassOfPointsHasAFormOfItsOwn() {
    Svg four = Svg.of(spc(PointClass.values()));
    assertThat(corners(four.areas(BLUE))).containsExactly(4);
    assertThat(corners(four.areas(ORANGE))).containsExactly(4);
    // a diamond stands on a corner, a square on a side
    double[] diamond = four.areas(BLUE).get(0).parts().get(0).get(0);
    double[] beside = four.areas(BLUE).get(0).parts().get(0).get(1);
    assertThat(diamond[0]).isNotCloseTo(beside[0], within(1.0));
    assertThat(diamond[1]).isNotCloseTo(beside[1], within(1.0));
    assertThat(four.areas(ORANGE).get(0).least(0))
        .isEqualTo(four.areas(ORANGE).get(0).parts().get(0).get(0)[0]);
    assertThat(four.strokes(VIOLET, 2).stream().mapToInt(p -> p.parts().size()).sum())
        .as("three strokes in the key and three in the plot")
        .isEqualTo(6);
    assertThat(parts(four.strokes(MUTED, 6))).hasSize(1 + 1);
  }

  @Test
  void theKeyNamesWhatOccursAndNothingElse() {
    assertThat(rebased.words())
        .contains("förbättring", "försämring", "inom det vanliga")
        .doesNotContain("förändring");
    Svg ordinary = Svg.of(spc(PointClass.COMMON, PointClass.COMMON));
    assertThat(ordinary.words()).doesNotContain("inom det vanliga");
  }

  @Test
  void labelsSayMeanLimitsTargetAndLastValue() {
    assertThat(rebased.words())
        .contains("medel 22,3", "övre gräns 26,9", "nedre gräns 17,7", "Mål 20", "23,5")
        .contains("medel 30,8");
  }

  @Test
  void ofALongSeriesOnlyFiguresBeyondTheLimitsAreWritten() {
    assertThat(rebased.words()).contains("38,9", "17,2").doesNotContain("21,4", "31,2");
  }

  @Test
  void trialLimitsAreBrokenLinesAroundBarePaper() {
    Svg trial = Svg.of(JudgedFigures.trial());
    List<Svg.Path> broken =
        trial.paths().stream().filter(p -> p.width() == 1.1 && !p.dash().isEmpty()).toList();
    assertThat(parts(broken)).hasSize(2);
    assertThat(trial.strokes(RULE, 1.1)).isEmpty();
    assertThat(trial.areas("#e1ebf4")).isEmpty();
    assertThat(rebased.areas("#e1ebf4").get(0).parts()).hasSize(2);
  }

  @Test
  void theLineBreaksAtAGapAndSaysTheWord() {
    assertThat(parts(rebased.strokes(MUTED, 1.6))).hasSize(2);
    assertThat(rebased.words()).contains("saknas");
  }

  @Test
  void withoutAnyLimitsTheValuesStandAlone() {
    Svg bare =
        Svg.of(
            JudgedFigures.spc(
                new ControlLimits(List.of(), ClassWords.NONE),
                List.of(JudgedFigures.month(0, 5), JudgedFigures.month(1, 7))));
    assertThat(bare.strokes(INK, 1.6)).isEmpty();
    assertThat(bare.words()).contains("7,0");
  }

  private static ChartSpec spc(PointClass... kinds) {
    List<ChartPoint> points = new ArrayList<>();
    for (PointClass kind : kinds) {
      points.add(JudgedFigures.month(points.size(), 10 + points.size()).as(kind));
    }
    return JudgedFigures.spc(
        new ControlLimits(
            List.of(JudgedFigures.group(0, kinds.length, 11, 5, false, "")), JudgedFigures.WORDS),
        points);
  }

  private static List<List<double[]>> parts(List<Svg.Path> paths) {
    return paths.stream().flatMap(p -> p.parts().stream()).toList();
  }

  /** The corners of each area in the plot, the one in the key left out. */
  private static List<Integer> corners(List<Svg.Path> areas) {
    return areas.stream()
        .skip(1)
        .flatMap(a -> a.parts().stream())
        .map(p -> (int) p.stream().map(c -> c[0] + " " + c[1]).distinct().count())
        .toList();
  }
}

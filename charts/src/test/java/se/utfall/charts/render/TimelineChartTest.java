package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.TimelineEvent;

class TimelineChartTest {

  private static final String GREY = "#57606a";
  private static final String GRID = "#e4e7ea";
  private static final String BLUE = "#0b5cab";
  private static final double DOT = 9;
  private static final double OUTLINE = 1.4;

  private static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(200, 200, 1),
          new PictureSize(390, 300, 1),
          new PictureSize(390, 600, 1),
          new PictureSize(850, 500, 1),
          new PictureSize(1200, 630, 1),
          new PictureSize(4000, 200, 1),
          new PictureSize(200, 4000, 1));

  static Stream<Arguments> pictures() {
    return Stream.of(
            from(HardEvents.all(), 0, 0),
            from(HardEvents.crowded(), 390, 300),
            from(HardEvents.endless(), 850, 500))
        .flatMap(s -> s);
  }

  /** From a size on: below it the titles could not be read. */
  private static Stream<Arguments> from(Map<String, ChartSpec> charts, int width, int height) {
    return charts.entrySet().stream()
        .flatMap(
            c ->
                SIZES.stream()
                    .filter(s -> s.width() >= width && s.height() >= height)
                    .map(s -> Arguments.of(c.getKey(), s, c.getValue())));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pictures")
  void allWordsAreClearAndNothingLeavesThePicture(String name, PictureSize size, ChartSpec spec) {
    LayoutTest.requireGood(Svg.of(spec, size), size, spec);
  }

  @Test
  void everyMarkLiesAtItsTimeAndIsAsLongAsWhatIsKnownOfIt() {
    Svg svg =
        Svg.of(
            HardEvents.chart(
                List.of(
                    RealEvents.within("2020-01-01", "2021-01-01", "2020", "Inom ett år"),
                    lasting("2021-07-01", "2022-07-01"),
                    RealEvents.day("2022-12-31", "31 dec 2022", "En dag")),
                List.of()));
    Svg.Path year = svg.strokes(GREY, OUTLINE).get(1);
    assertThat(year.least(0)).isCloseTo(day(svg, "2020-01-01"), within(1.0));
    assertThat(year.greatest(0)).isCloseTo(day(svg, "2021-01-01"), within(1.0));
    Svg.Path band = svg.areas(GREY).get(1);
    assertThat(band.least(0)).isCloseTo(day(svg, "2021-07-01"), within(0.3));
    assertThat(band.greatest(0)).isCloseTo(day(svg, "2022-07-01"), within(0.3));
    double[] dot = svg.strokes(GREY, DOT).get(1).parts().get(0).get(0);
    assertThat(dot[0]).isCloseTo(day(svg, "2022-12-31") + 0.35, within(0.4));
    assertThat(svg.words()).contains("känd dag", "någon dag inom", "pågick hela tiden");
  }

  @Test
  void aTitleStandsWholeOnTheLineOfItsMark() {
    Svg svg = Svg.of(RealEvents.gvi());
    Svg.Text title = svg.text("Uppstartsdag och avsiktsförklaring för GVI");
    double[] dot = svg.strokes(GREY, DOT).get(1).parts().get(0).get(0);
    assertThat(title.y() - title.size() * 0.35).isCloseTo(dot[1], within(0.3));
    assertThat(svg.text("25\u00a0mars\u00a02022").x()).isCloseTo(dot[0] + 9.5, within(0.5));
  }

  @Test
  void seriesStandOnTheSameAxisOfTimeAsExactlyAsTheyAreKnown() {
    Svg svg = Svg.of(RealEvents.gvi());
    List<double[]> line = svg.strokes(BLUE, SeriesLine.WIDTH).get(0).parts().get(0);
    assertThat(line.get(0)[0]).isCloseTo(day(svg, "2023-06-16"), within(0.3));
    assertThat(line.get(1)[0]).isCloseTo(day(svg, "2023-12-16") + 0.25, within(0.3));
    double unit = (svg.text("50").y() - svg.text("0").y()) / 50;
    List<List<double[]>> whiskers = svg.strokes(BLUE, 1.5).get(0).parts();
    assertThat(reach(whiskers.get(0))).isCloseTo(10 * Math.abs(unit), within(0.2));
    assertThat(reach(whiskers.get(1))).isCloseTo(9 * Math.abs(unit), within(0.2));
    assertThat(svg.words()).contains("ett fyrtiotal", "drygt 70");
  }

  @Test
  void whenTitlesHaveNoRoomNumbersStandForThemAndAreExplained() {
    Svg svg = Svg.of(RealEvents.gvi(), new PictureSize(390, 300, 1));
    assertThat(svg.words()).contains("1", "9", "drygt 70");
    assertThat(svg.words()).anyMatch(w -> w.startsWith("1\u00a02020 Samordningsfunktion"));
  }

  @Test
  void nothingIsDrawnWithoutEventsOrFiguresAndNoHeapOfNumbers() {
    refuses(HardEvents.chart(List.of(), List.of()), Reason.NO_DATA);
    refuses(
        HardEvents.chart(
            List.of(),
            List.of(RealFigures.series("", RealFigures.year(2020, new Mark.Gap("dold"), "")))),
        Reason.ONLY_GAPS);
    refuses(HardEvents.chart(HardEvents.many(60, 0, HardCases.LONG), List.of()), Reason.NO_ROOM);
  }

  private static void refuses(ChartSpec spec, Reason reason) {
    assertThatThrownBy(() -> Svg.of(spec))
        .isInstanceOfSatisfying(
            ChartNotDrawable.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static TimelineEvent lasting(String start, String end) {
    return new TimelineEvent(LocalDate.parse(start), LocalDate.parse(end), true, "", "Pågick");
  }

  private static double reach(List<double[]> whisker) {
    return Math.abs(whisker.get(0)[1] - whisker.get(1)[1]);
  }

  /** Where a day lies by the lines at the beginnings of two years. */
  private static double day(Svg svg, String day) {
    double one = line(svg, svg.text("jan\u00a02021").x());
    double two = line(svg, svg.text("jan\u00a02022").x());
    long days = LocalDate.parse(day).toEpochDay() - LocalDate.of(2021, 1, 1).toEpochDay();
    return one + (two - one) * days / 365;
  }

  /** The upright line that a word begins at. */
  private static double line(Svg svg, double word) {
    return svg.strokes(GRID, 1).stream()
        .flatMap(p -> p.parts().stream())
        .map(p -> p.get(0)[0])
        .filter(x -> x < word && x > word - 6)
        .findFirst()
        .orElseThrow();
  }
}

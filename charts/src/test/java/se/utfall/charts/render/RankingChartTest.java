package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.RankRow;

class RankingChartTest {

  private static final String BLUE = "#0b5cab";
  private static final String MUTED = "#57606a";
  private static final String INK = "#1b1f24";

  /** Half of blue and half of paper. */
  private static final String LIGHT_BLUE = "#85add5";

  private final Svg svg =
      Svg.of(
          chart(
              row("1–2", "Hamnen", "15", 12, 18, false),
              row("1–3", "Lunden", "12", 11, 16, true),
              row("2–3", "Kullen", "8", 6, 10, false),
              RankedFigures.gap("Ängen", "dold")));

  @Test
  void everyFigureIsADotOnItsInterval() {
    List<List<double[]>> dots = svg.strokes(MUTED, 8.5).get(0).parts();
    assertThat(dots.get(0).get(0)[0]).isCloseTo(across(15), within(0.2));
    assertThat(dots.get(1).get(0)[0]).isCloseTo(across(8), within(0.2));
    Svg.Path highlighted = svg.strokes(BLUE, 8.5).get(0);
    assertThat(highlighted.least(0)).isCloseTo(across(12), within(0.2));
    Svg.Path interval = svg.areas(LIGHT_BLUE).get(0);
    assertThat(interval.least(0)).isCloseTo(across(11), within(0.2));
    assertThat(interval.greatest(0)).isCloseTo(across(16), within(0.2));
  }

  @Test
  void rowsStandInTheirOrderWithPlaceNameAndFigure() {
    assertThat(svg.words()).containsSubsequence("Hamnen", "Lunden", "Kullen", "Ängen");
    assertThat(svg.text("Hamnen").y()).isLessThan(svg.text("Lunden").y());
    for (String word : List.of("1–3", "12")) {
      assertThat(svg.text(word).y()).isCloseTo(svg.text("Lunden").y(), within(0.5));
    }
    assertThat(svg.words())
        .contains("Möjlig plats", "Stapeln runt punkten: 95 % konfidensintervall");
  }

  @Test
  void aHiddenFigureIsAWordWithoutDotOrPlace() {
    assertThat(svg.text("dold").y()).isCloseTo(svg.text("Ängen").y(), within(0.5));
    List<List<double[]>> dots = svg.strokes(MUTED, 8.5).get(0).parts();
    // those of Hamnen and Kullen
    assertThat(dots).hasSize(2);
    assertThat(dots).allSatisfy(d -> assertThat(d.get(0)[1]).isLessThan(svg.text("Ängen").y() - 9));
  }

  @Test
  void theWholeIsALineThroughAllRowsWithItsWordsOver() {
    Svg.Path whole = svg.strokes(INK, 1.6).get(0);
    assertThat(whole.least(0)).isEqualTo(whole.greatest(0)).isCloseTo(across(12), within(0.2));
    Svg.Text words = svg.text("Hela staden 12");
    assertThat(words.box().left()).isLessThan(across(12));
    assertThat(words.box().right()).isGreaterThan(across(12));
    assertThat(words.box().bottom()).isLessThan(whole.least(1));
  }

  @Test
  void anAxisThatDoesNotBeginAtZeroSaysSo() {
    List<RankRow> close =
        List.of(row("1", "Ett", "98", 96, 99, false), row("2", "Två", "95", 94, 97, false));
    ChartSpec cut = RankedFigures.ranking("Titel", "Andel", close, "Hela staden 96", "96");
    assertThat(Svg.of(cut).words()).anyMatch(w -> w.startsWith("Axeln börjar på 9"));
    assertThat(svg.words()).noneMatch(w -> w.startsWith("Axeln börjar"));
  }

  @Test
  void manyRowsStandInColumnsOfOneScale() {
    Svg many = Svg.of(RankedFigures.ranking(36));
    List<Svg.Text> zeros = many.texts().stream().filter(t -> t.words().equals("0")).toList();
    List<Svg.Text> tens = many.texts().stream().filter(t -> t.words().equals("10")).toList();
    assertThat(zeros).hasSize(2);
    double first = tens.get(0).x() - zeros.get(0).x();
    assertThat(tens.get(1).x() - zeros.get(1).x()).isCloseTo(first, within(0.2));
  }

  @Test
  void whereRoomEndsTheKeyGoesBeforeThePlacesAndThePlacesBeforeTheNames() {
    List<String> some = Svg.of(RankedFigures.ranking(20), new PictureSize(400, 365, 1)).words();
    assertThat(some).contains("Möjlig plats").noneMatch(w -> w.contains("konfidens"));
    List<String> fewer = Svg.of(RankedFigures.ranking(36), new PictureSize(400, 500, 1)).words();
    assertThat(fewer).contains("Norra Hamnen", "saknas").doesNotContain("Möjlig plats");
  }

  @Test
  void noRowsOnlyGapsAndNoRoomAreRefused() {
    assertThat(refused(chart(), 850)).isEqualTo(Reason.NO_DATA);
    assertThat(refused(chart(RankedFigures.gap("Ängen", "dold")), 850)).isEqualTo(Reason.ONLY_GAPS);
    assertThat(refused(RankedFigures.ranking(36), 200)).isEqualTo(Reason.NO_ROOM);
  }

  private static Reason refused(ChartSpec spec, int size) {
    Reason[] reason = new Reason[1];
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(spec, new PictureSize(size, size, 1)))
        .satisfies(e -> reason[0] = e.reason());
    return reason[0];
  }

  private static RankRow row(
      String place, String name, String value, double lower, double upper, boolean highlighted) {
    return new RankRow(
        place,
        name,
        new Mark.Exact(new BigDecimal(value)),
        Optional.of(RankedFigures.bounds(lower, upper)),
        value,
        highlighted);
  }

  private static ChartSpec chart(RankRow... rows) {
    return RankedFigures.ranking("Titel", "Andel", List.of(rows), "Hela staden 12", "12");
  }

  /** Where a value lies, read off the middles of the words of two ticks. */
  private double across(double value) {
    double zero = svg.text("0").x();
    double ten = svg.text("10").x();
    return zero + (ten - zero) * value / 10;
  }
}

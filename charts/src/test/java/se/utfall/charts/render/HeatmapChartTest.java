package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;

class HeatmapChartTest {

  private static final String NO = "#ee7128";
  private static final String YES = "#0e437b";
  private static final String INK = "#1b1f24";
  private static final String PAPER = "#ffffff";
  private static final String MUTED = "#57606a";

  @Test
  void everyCellStandsInItsRowAndColumnAndHasTheShadeOfItsStep() {
    Svg svg = Svg.of(RealTables.strategies());
    // the swatch of the key comes before the cells
    List<List<double[]>> refusals = svg.areas(NO).get(1).parts();
    assertThat(refusals).hasSize(2);
    assertThat(svg.areas(YES)).flatMap(Svg.Path::parts).hasSize(1 + 14);
    Svg.Text column = svg.text("Nämnden för inköp och");
    Svg.Text row = svg.text("3:2 Otrygga och utsatta platser");
    double[] left = refusals.get(0).get(0);
    assertThat((left[0] + refusals.get(0).get(1)[0]) / 2).isCloseTo(column.x(), within(0.2));
    assertThat(left[1]).isLessThan(row.y());
    assertThat(refusals.get(0).get(2)[1]).isGreaterThan(row.y());
  }

  @Test
  void aCellWithoutAStepIsNotShadedAndSaysItsWord() {
    Svg svg = Svg.of(RealTables.strategies());
    List<Svg.Text> none = svg.texts().stream().filter(t -> t.words().equals("ej svar")).toList();
    assertThat(none).hasSize(2).allSatisfy(t -> assertThat(t.fill()).isEqualTo(MUTED));
    assertThat(svg.paths())
        .filteredOn(p -> !p.fill().equals("none") && p.least(0) > 0)
        .allSatisfy(p -> assertThat(covers(p, none.get(0))).isFalse());
  }

  private static boolean covers(Svg.Path path, Svg.Text text) {
    return path.parts().stream()
        .anyMatch(
            p ->
                p.get(0)[0] < text.x()
                    && p.get(2)[0] > text.x()
                    && p.get(0)[1] < text.y()
                    && p.get(2)[1] > text.y());
  }

  @Test
  void wordsAreDarkOnLightShadesAndLightOnDarkOnes() {
    Svg svg = Svg.of(RealTables.strategies());
    List<Svg.Text> cells = svg.texts().stream().filter(t -> t.size() == 13).toList();
    assertThat(cells).filteredOn(t -> t.words().equals("Nej")).extracting("fill").containsOnly(INK);
    assertThat(cells)
        .filteredOn(t -> t.words().equals("Ja"))
        .extracting("fill")
        .containsOnly(PAPER)
        .hasSize(14);
  }

  @Test
  void figuresGiveWayFirstAndThenTheKeyNamesEveryStepAndWhatIsHidden() {
    Svg narrow = Svg.of(HardTables.crowded().get("heat quarters"), new PictureSize(400, 500, 1));
    assertThat(narrow.words())
        .contains("under 20", "20–39", "40–59", "60–79", "80 eller mer", "dold", "Område 9")
        .doesNotContain("37", "74");
    Svg wide = Svg.of(HardTables.crowded().get("heat quarters"), new PictureSize(1700, 500, 1));
    assertThat(wide.words()).contains("37", "74", "under 20");
  }

  @Test
  void groupsHaveOneHeadingEachOverTheirFirstRow() {
    Svg svg = Svg.of(RealTables.strategies());
    assertThat(svg.words()).filteredOn("2 Samverkan"::equals).hasSize(1);
    double heading = svg.text("2 Samverkan").y();
    assertThat(heading)
        .isBetween(svg.text("1:2 Säkrad kompetens").y(), svg.text("2:1 Forum för samverkan").y());
  }

  @Test
  void aWholeProgrammeKeepsItsAnswersAndGoalAreas() {
    List<String> words = Svg.of(RealTables.programme()).words();
    assertThat(words).filteredOn("Nej"::equals).hasSize(4);
    assertThat(words).filteredOn("ej svar"::equals).hasSize(7);
    assertThat(words).filteredOn("Ja"::equals).hasSize(1 + 17 + 1 + 10);
    assertThat(words).contains("Målområde 1", "Målområde 5", "Samlad bedömning");
  }

  @Test
  void boardsWhoseNamesBreakInTheirColumnsAreTurnedAndAlignedWithThem() {
    Svg svg = Svg.of(HardTables.broad().get("heat boards"), new PictureSize(450, 500, 1));
    Svg.Text turned =
        svg.texts().stream()
            .filter(t -> t.words().startsWith("B-nämnden"))
            .findFirst()
            .orElseThrow();
    assertThat(turned.box().bottom() - turned.box().top()).isGreaterThan(60);
    assertThat((turned.box().left() + turned.box().right()) / 2)
        .isCloseTo(svg.text("48").x(), within(3.0));
  }

  @Test
  void tooManyRowsOrNoFiguresAreRefused() {
    requireRefused(HardTables.endless().get("heat 40"), Reason.NO_ROOM);
    requireRefused(heat(List.of()), Reason.NO_DATA);
    requireRefused(heat(List.of(RealTables.strategy("", "Rad", "ej svar"))), Reason.ONLY_GAPS);
  }

  private static ChartSpec heat(List<HeatRow> rows) {
    return RealTables.chart("Titel", new Heatmap(List.of("A"), false, rows, RealTables.ANSWERS));
  }

  private static void requireRefused(ChartSpec spec, Reason reason) {
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(spec))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}

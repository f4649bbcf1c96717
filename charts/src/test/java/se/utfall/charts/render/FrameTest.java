package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.Part;
import se.utfall.charts.spec.VarianceRow;

class FrameTest {

  private static final String FINDING =
      "Kostnaderna blev 17,3 mnkr lägre än budget; mest beror det på lägre kostnader för personal"
          + " och på hyror som steg mindre än väntat";

  @Test
  void aLongFindingStandsWholeOnATelephone() {
    ChartSpec money = RealMoney.incomeStatement();
    ChartSpec spec = RealMoney.chart(ChartKind.VARIANCE, FINDING, "mnkr, 2023", money.layer());
    for (PictureSize size : List.of(new PictureSize(390, 300, 1), new PictureSize(400, 300, 1))) {
      assertThat(title(Svg.of(spec, size))).isEqualTo(FINDING);
    }
  }

  @Test
  void aTitleHasTwoLinesWhereThePictureIsWide() {
    ChartSpec spec = HardCases.chart(ChartKind.LINE, HardCases.values("En", "1", "2"));
    Svg svg = Svg.of(spec, new PictureSize(600, 400, 1));
    assertThat(lines(svg)).hasSize(2);
    assertThat(title(svg)).startsWith(HardCases.LONG);
  }

  @Test
  void theWordsAroundThePlotGiveWayBeforeRowsAreRefused() {
    List<Part> parts =
        IntStream.range(0, 14).mapToObj(i -> RealMoney.part("Del " + i, "5", "7.1")).toList();
    ChartSpec spec = RealMoney.structure("Fjorton delar", parts);
    Svg svg = Svg.of(spec, new PictureSize(200, 200, 1));
    assertThat(svg.words()).contains("Fjorton delar", "Del 0", "Del 13");
    assertThat(svg.words()).anyMatch(w -> w.startsWith("Källa: Årsrapport"));
    assertThat(svg.words()).noneMatch(w -> w.startsWith("Data per"));
    LayoutTest.requireGood(svg, new PictureSize(200, 200, 1), spec);
  }

  @Test
  void tenRowsOfMoneyAreReadOnTheSmallestPicture() {
    List<VarianceRow> rows =
        IntStream.range(0, 10)
            .mapToObj(i -> RealMoney.row("Rad " + i, i == 9, "10." + i, "9.0", "1." + i, "8.0"))
            .toList();
    ChartSpec spec = RealMoney.variance(FINDING, rows, true);
    Svg svg = Svg.of(spec, new PictureSize(200, 200, 1));
    assertThat(svg.words()).contains("Rad 0", "Rad 9", "+1,0", "+1,9");
    LayoutTest.requireGood(svg, new PictureSize(200, 200, 1), spec);
  }

  private static String title(Svg svg) {
    return lines(svg).stream().map(Svg.Text::words).collect(Collectors.joining(" "));
  }

  /** The title is written first, and the subtitle after it in other letters. */
  private static List<Svg.Text> lines(Svg svg) {
    double size = svg.texts().get(0).size();
    return svg.texts().stream().takeWhile(t -> t.size() == size).toList();
  }
}

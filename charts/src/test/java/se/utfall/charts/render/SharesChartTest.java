package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;

class SharesChartTest {

  private static final String NO = "#ee7128";
  private static final String PARTLY = "#e4e2de";
  private static final String YES = "#0e437b";

  @Test
  void everyBarIsEquallyLongAndItsPartsAreItsOwnShares() {
    Svg svg = Svg.of(RealTables.plans());
    List<List<double[]>> no = svg.areas(NO).get(1).parts();
    List<List<double[]>> yes = svg.areas(YES).get(1).parts();
    double whole = width(yes.get(2));
    assertThat(width(no.get(0))).isCloseTo(whole * 3 / 30, within(1.2));
    assertThat(width(yes.get(0))).isCloseTo(whole * 27 / 30, within(1.2));
    assertThat(width(no.get(1))).isCloseTo(whole * 4 / 18, within(1.2));
    assertThat(right(yes.get(0))).isCloseTo(right(yes.get(2)), within(0.2));
    assertThat(yes.get(0).get(0)[0]).isCloseTo(right(no.get(0)), within(1.2));
  }

  @Test
  void aPartOfNoneIsNotDrawn() {
    Svg svg = Svg.of(RealTables.plans());
    assertThat(svg.areas(NO).get(1).parts()).hasSize(2);
    assertThat(svg.areas(PARTLY).get(1).parts()).hasSize(2);
    assertThat(svg.words()).noneMatch(w -> w.startsWith("0 av"));
  }

  @Test
  void aPartSaysHowManyOfHowManyOrWhereItIsShortHowMany() {
    Svg svg = Svg.of(RealTables.plans());
    assertThat(svg.words())
        .contains("27 av 30", "4 av 18", "14 av 18", "2 av 2", "1 av 3", "30 svar", "3")
        .contains("Nej", "Delvis", "Ja", "Strategier", "Samlade bedömningar")
        .doesNotContain("3 av 30");
  }

  @Test
  void aRowThatNobodyAnsweredHasNoBarAndSaysSo() {
    Svg svg = Svg.of(HardTables.all().get("shares none"));
    // the swatch of the key, and one bar
    assertThat(svg.areas(YES)).flatMap(Svg.Path::parts).hasSize(2);
    assertThat(svg.words()).contains("Ingen svarade", "0 svar", "3 av 3");
  }

  @Test
  void tooManyRowsOrNoAnswersAreRefused() {
    requireRefused(HardTables.endless().get("shares 40"), Reason.NO_ROOM);
    requireRefused(shares(List.of()), Reason.NO_DATA);
    requireRefused(shares(List.of(RealTables.row("", "Ingen", 0, 0, 0))), Reason.ONLY_GAPS);
  }

  private static ChartSpec shares(List<ShareRow> rows) {
    return RealTables.chart("Titel", new Shares(RealTables.ANSWERS, rows));
  }

  private static void requireRefused(ChartSpec spec, Reason reason) {
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(spec))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static double width(List<double[]> part) {
    return part.get(1)[0] - part.get(0)[0];
  }

  private static double right(List<double[]> part) {
    return part.get(1)[0];
  }
}

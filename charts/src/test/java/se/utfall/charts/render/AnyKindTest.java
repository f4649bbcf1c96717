package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.utfall.charts.render.ChartNotDrawable.Reason;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;

/** What can be wrong with figures, for each kind that draws one value at each place. */
class AnyKindTest {

  private static final PictureSize SIZE = new PictureSize(850, 500, 1);
  private static final PictureSize LOW = new PictureSize(850, 400, 1);
  private static final Set<ChartKind> FREE_AXES =
      Set.of(
          ChartKind.LINE,
          ChartKind.SPC,
          ChartKind.FORECAST,
          ChartKind.RANKING,
          ChartKind.SMALL_MULTIPLES,
          ChartKind.TIMELINE);

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "WATERFALL")
  void noDataIsRefusedAndAllMissingToo(ChartKind kind) {
    assertRefused(AnyKind.of().as(kind), Reason.NO_DATA);
    Reason gaps = kind == ChartKind.FUNNEL ? Reason.NO_DATA : Reason.ONLY_GAPS;
    assertRefused(AnyKind.of("", "", "").as(kind), gaps);
    assertRefused(AnyKind.of("*", "*").as(kind), gaps);
  }

  private static void assertRefused(ChartSpec spec, Reason reason) {
    assertRefused(spec, SIZE, reason);
  }

  private static void assertRefused(ChartSpec spec, PictureSize size, Reason reason) {
    assertThatThrownBy(() -> Svg.of(spec, size))
        .isInstanceOfSatisfying(
            ChartNotDrawable.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SHARES")
  void everySetOfFiguresHasARightPicture(ChartKind kind) {
    requireGood(AnyKind.of("5"), kind, "5");
    requireGood(AnyKind.of("7", "7", "7"), kind, "7");
    requireGood(AnyKind.of("0", "0"), kind, "0");
    requireGood(AnyKind.of("-3.5", "-2.5", "-9.5"), kind, "−");
    requireGood(AnyKind.of("1000000000000"), kind, "1\u00a0000\u00a0000\u00a0000\u00a0000");
    requireGood(AnyKind.of("0.000000001", "0.000000002"), kind, "0,00000000");
    requireGood(AnyKind.of("0.000000001", "1000000000000"), kind, "000\u00a0000\u00a0000\u00a0000");
    requireGood(AnyKind.of("1000000.1", "1000000.2"), kind, "1\u00a0000\u00a0000,");
  }

  private static Svg requireGood(AnyKind figures, ChartKind kind, String word) {
    ChartSpec spec = figures.as(kind);
    Svg svg = Svg.of(spec, SIZE);
    LayoutTest.requireGood(svg, SIZE, spec);
    assertThat(svg.words()).as("%s %s", kind, figures).anyMatch(w -> w.contains(word));
    assertThat(svg.words()).noneMatch(w -> w.contains("NaN") || w.contains("Infinity"));
    if (FREE_AXES.contains(kind)) {
      assertThat(svg.words())
          .as("%s %s begins at zero or says where", kind, figures)
          .anyMatch(w -> w.matches("0(,0+)?") || w.startsWith("Axeln börjar på "));
    }
    return svg;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "FUNNEL")
  void whatIsHiddenOrMissingIsSaidAndNeverZero(ChartKind kind) {
    Svg svg = requireGood(AnyKind.of("8", "*", "6", "", "9"), kind, "dold");
    assertThat(svg.words()).anyMatch(w -> w.contains("saknas"));
    List<String> labels =
        svg.words().stream().filter(w -> w.equals("0") || w.equals("0,0")).toList();
    // the zero of an axis, or the empty total that a waterfall begins with
    assertThat(labels).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"LINE", "BAR", "SPC", "FORECAST", "FUNNEL", "TREND", "SMALL_MULTIPLES", "TIMELINE"})
  void fourHundredPointsAreDrawn(ChartKind kind) {
    Svg svg = requireGood(AnyKind.many(400), kind, "");
    int corners = svg.paths().stream().flatMap(p -> p.parts().stream()).mapToInt(List::size).sum();
    assertThat(corners).isGreaterThanOrEqualTo(400);
  }

  @Test
  void answersAreCountedFromNoneToVeryMany() {
    requireGood(AnyKind.of("5"), ChartKind.SHARES, "5");
    requireGood(AnyKind.of("7", "7", "7"), ChartKind.SHARES, "7");
    requireGood(AnyKind.of("0", "0"), ChartKind.SHARES, "2");
    requireGood(AnyKind.of("2147483647", "1"), ChartKind.SHARES, "2\u00a0147\u00a0483\u00a0647");
  }

  @Test
  void fourHundredCellsAreShaded() {
    ChartSpec spec = AnyKind.many(400).table().heatmapOfColumns();
    Svg svg = Svg.of(spec, SIZE);
    LayoutTest.requireGood(svg, SIZE, spec);
    int corners = svg.paths().stream().flatMap(p -> p.parts().stream()).mapToInt(List::size).sum();
    assertThat(corners).isGreaterThanOrEqualTo(1600);
  }

  @Test
  void fortyAreasPanelsAndEventsAreDrawn() {
    AnyKind forty = AnyKind.many(40);
    for (ChartSpec spec :
        List.of(forty.table().ranking(), forty.asPanels(), forty.table().events())) {
      Svg svg = Svg.of(spec, SIZE);
      LayoutTest.requireGood(svg, SIZE, spec);
      assertThat(svg.words().stream().filter(w -> w.matches("(Område|.*Händelse) \\d+")))
          .as(spec.kind().code())
          .hasSize(40);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VARIANCE", "WATERFALL", "STRUCTURE", "HEATMAP", "SHARES"})
  void fortyRowsAreDrawnAllOrRefused(ChartKind kind) {
    ChartSpec spec = AnyKind.many(40).as(kind);
    assertRefused(spec, LOW, Reason.NO_ROOM);
    PictureSize high = new PictureSize(850, 1400, 1);
    Svg svg = Svg.of(spec, high);
    LayoutTest.requireGood(svg, high, spec);
    assertThat(svg.words().stream().filter(w -> w.matches("(Rad|Steg|Del|Område|Nämnd) \\d+")))
        .hasSize(40);
  }
}

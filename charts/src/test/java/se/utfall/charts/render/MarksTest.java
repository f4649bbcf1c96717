package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.utfall.charts.marks.MarkedSeries;
import se.utfall.charts.marks.Marks;
import se.utfall.charts.marks.Place;
import se.utfall.charts.marks.PlacedMark;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;

/** Where values lie, held against the shapes of the SVG that a reader points at. */
class MarksTest {

  private static final PictureSize DESK = new PictureSize(850, 500, 1);
  private static final List<PictureSize> SIZES =
      List.of(DESK, new PictureSize(390, 500, 1), new PictureSize(1200, 630, 1));
  private static final double ROUNDING = 0.35;

  private static Marks marks(ChartSpec spec, PictureSize size) {
    return new ChartRenderer().marks(spec, size);
  }

  private static List<PlacedMark> all(Marks marks) {
    return marks.series().stream().flatMap(s -> s.marks().stream()).toList();
  }

  private static String said(PlacedMark mark) {
    return mark.label() + " " + mark.value();
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void everyValueOfEveryKindLiesOnWhatIsPaintedForIt(ChartKind kind) {
    ChartSpec spec = AnyKind.of("8", "3", "6", "9").as(kind);
    for (PictureSize size : SIZES) {
      List<PlacedMark> marks = painted(spec, size);
      assertThat(marks).as("%s %s", kind, size).hasSizeGreaterThanOrEqualTo(4);
      List<List<double[]>> shapes = shapes(spec, size);
      assertThat(marks).as("%s %s", kind, size).filteredOn(m -> !isPainted(m, shapes)).isEmpty();
    }
  }

  @Test
  void realPicturesHaveTheirMarksOnTheirShapes() {
    for (ChartSpec spec :
        List.of(
            RealFigures.safety(),
            RealFigures.notifications(),
            RealFigures.engagement(ChartKind.BAR),
            HardCases.everyMark(ChartKind.LINE),
            HardCases.everyMark(ChartKind.BAR),
            JudgedFigures.rebased(),
            JudgedFigures.forecast(24, 6),
            RealMoney.office(true),
            RealMoney.fromBudgetToOutcome(),
            RealMoney.equityOverYears(),
            RealEvents.gvi())) {
      List<List<double[]>> shapes = shapes(spec, DESK);
      List<PlacedMark> figures = painted(spec, DESK);
      assertThat(figures).as(spec.title()).isNotEmpty();
      assertThat(figures).as(spec.title()).filteredOn(m -> !isPainted(m, shapes)).isEmpty();
    }
  }

  /** The parts of all paths but the sheet, in px: an SVG has a measure of its own. */
  private static List<List<double[]>> shapes(ChartSpec spec, PictureSize size) {
    Svg svg = Svg.of(spec, size);
    double px = size.width() / svg.width();
    return svg.paths().stream()
        .skip(1)
        .flatMap(path -> path.parts().stream())
        .map(part -> part.stream().map(p -> new double[] {p[0] * px, p[1] * px}).toList())
        .toList();
  }

  /** A bar of nothing is not painted. */
  private static List<PlacedMark> painted(ChartSpec spec, PictureSize size) {
    return all(marks(spec, size)).stream()
        .filter(m -> m.value().matches(".*\\d.*") && !m.value().matches("[+−]?0(,0)?"))
        .toList();
  }

  /** A corner of a line, a dot, the middle of a mark, or the very box of a bar or a cell. */
  private static boolean isPainted(PlacedMark mark, List<List<double[]>> shapes) {
    Place box = mark.shape();
    boolean point = box.left() == box.right() && box.top() == box.bottom();
    return shapes.stream()
        .anyMatch(
            shape ->
                point
                    ? isCorner(mark, shape) || isMiddle(mark, shape) || isBand(mark, shape)
                    : isBox(box, shape));
  }

  private static boolean isCorner(PlacedMark mark, List<double[]> shape) {
    return shape.stream().anyMatch(p -> near(p[0], mark.x()) && near(p[1], mark.y()));
  }

  private static boolean isMiddle(PlacedMark mark, List<double[]> shape) {
    Place box = box(shape);
    return box.right() - box.left() < 20
        && near((box.left() + box.right()) / 2, mark.x())
        && near((box.top() + box.bottom()) / 2, mark.y());
  }

  /** An interval without a point: an upright stroke through its place. */
  private static boolean isBand(PlacedMark mark, List<double[]> shape) {
    Place box = box(shape);
    return near(box.left(), mark.x())
        && near(box.right(), mark.x())
        && near((box.top() + box.bottom()) / 2, mark.y());
  }

  /** The same box; across its length a bar may be a line, which has a box without breadth. */
  private static boolean isBox(Place box, List<double[]> shape) {
    Place painted = box(shape);
    boolean across = near(painted.left(), box.left()) && near(painted.right(), box.right());
    boolean down = near(painted.top(), box.top()) && near(painted.bottom(), box.bottom());
    boolean flat = box.top() == box.bottom();
    boolean holds = painted.top() < box.top() && box.top() < painted.bottom();
    return across && (down || flat && holds);
  }

  private static Place box(List<double[]> shape) {
    double[] xs = shape.stream().mapToDouble(p -> p[0]).sorted().toArray();
    double[] ys = shape.stream().mapToDouble(p -> p[1]).sorted().toArray();
    return new Place(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= ROUNDING;
  }

  @Test
  void aMarkSaysItsPeriodAndItsFigureAsItIsPrinted() {
    assertThat(all(marks(RealFigures.notifications(), DESK)).stream().map(MarksTest::said))
        .containsExactly("juni 2023 ett fyrtiotal", "dec 2023 drygt 70");
    Marks furniture = marks(RealFigures.furniture(ChartKind.BAR), DESK);
    assertThat(all(furniture).stream().map(MarksTest::said))
        .containsExactly(
            "2020 1\u00a0328", "2021 1\u00a0336", "2022 2\u00a0042", "2023 1\u00a0815");
    assertThat(all(furniture)).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "FUNNEL")
  void whatIsHiddenOrMissingSaysSoAndLiesWhereNoFigureCanBeReadOff(ChartKind kind) {
    List<PlacedMark> low = all(marks(AnyKind.of("8", "*", "6", "", "9").as(kind), DESK));
    List<PlacedMark> high = all(marks(AnyKind.of("6", "*", "8", "", "9").as(kind), DESK));
    for (String word : List.of("dold", "saknas")) {
      List<PlacedMark> bare = low.stream().filter(m -> m.value().contains(word)).toList();
      assertThat(bare).as("%s %s", kind, word).isNotEmpty();
      assertThat(bare).extracting(PlacedMark::value).allMatch(v -> !v.matches(".*\\d.*"));
      if (kind != ChartKind.WATERFALL) {
        // in a waterfall what moves nothing lies at the level that is reached before it
        assertThat(high).containsAll(bare);
      }
    }
  }

  @Test
  void aPlainGapIsSaidToBeMissingAndTheTimeBetweenPeriodsIsNoMark() {
    ChartSpec spec = HardCases.everyMark(ChartKind.LINE);
    assertThat(all(marks(spec, DESK))).noneMatch(m -> m.label().isBlank());
    assertThat(all(marks(AnyKind.of("8", "", "9").as(ChartKind.LINE), DESK))).hasSize(3);
  }

  @Test
  void marksFollowTheSizeAndAreTheSameInEveryScale() {
    ChartSpec spec = RealFigures.safety();
    Marks one = marks(spec, DESK);
    assertThat(marks(spec, new PictureSize(850, 500, 3))).isEqualTo(one);
    Marks twice = marks(spec, new PictureSize(1700, 1000, 1));
    assertThat(twice.width()).isEqualTo(1700);
    for (int i = 0; i < all(one).size(); i++) {
      assertThat(all(twice).get(i).x()).isCloseTo(2 * all(one).get(i).x(), within(0.2));
      assertThat(all(twice).get(i).y()).isCloseTo(2 * all(one).get(i).y(), within(0.2));
    }
  }

  @Test
  void panelsAndStripsHaveTheirMarksWithinThem() {
    for (ChartSpec spec : List.of(RankedFigures.multiples(12), RealEvents.gvi())) {
      for (MarkedSeries series : marks(spec, DESK).series()) {
        assertThat(series.marks())
            .allMatch(
                m ->
                    m.x() >= series.plot().left() - 1
                        && m.x() <= series.plot().right() + 1
                        && m.y() >= series.plot().top() - 1
                        && m.y() <= series.plot().bottom() + 1,
                series.name());
      }
    }
  }
}

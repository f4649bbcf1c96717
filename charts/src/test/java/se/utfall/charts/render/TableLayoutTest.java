package se.utfall.charts.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.charts.spec.ChartSpec;

class TableLayoutTest {

  private static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(200, 200, 1),
          new PictureSize(400, 300, 1),
          new PictureSize(400, 500, 1),
          new PictureSize(850, 500, 1),
          new PictureSize(1200, 630, 1),
          new PictureSize(850, 900, 1),
          new PictureSize(4000, 500, 1),
          new PictureSize(200, 4000, 1));

  static Stream<Arguments> pictures() {
    return Stream.of(
            from(HardTables.all(), 0, 0),
            from(HardTables.crowded(), 390, 300),
            from(HardTables.broad(), 390, 300),
            from(HardTables.endless(), 200, 900))
        .flatMap(s -> s);
  }

  /** From a size on: below it rows or columns could not be read. */
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
    Svg svg = Svg.of(spec, size);
    LayoutTest.requireClearWords(svg);
    LayoutTest.requireInside(svg);
    LayoutTest.requireLegible(svg, size, spec);
  }
}

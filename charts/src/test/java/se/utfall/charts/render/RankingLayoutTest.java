package se.utfall.charts.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.charts.spec.ChartSpec;

class RankingLayoutTest {

  private static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(200, 200, 1),
          new PictureSize(390, 300, 1),
          new PictureSize(400, 500, 1),
          new PictureSize(850, 500, 1),
          new PictureSize(4000, 200, 1),
          new PictureSize(200, 4000, 1));

  static Stream<Arguments> pictures() {
    return Stream.of(
            from(HardRankings.all(), 200 * 200),
            from(HardRankings.crowded(), 390 * 300),
            from(HardRankings.endless(), 850 * 500))
        .flatMap(s -> s);
  }

  /** From a number of pixels on: below it the rows or panels could not be read. */
  private static Stream<Arguments> from(Map<String, ChartSpec> charts, int pixels) {
    return charts.entrySet().stream()
        .flatMap(
            c ->
                SIZES.stream()
                    .filter(s -> s.width() * s.height() >= pixels)
                    .filter(s -> pixels == 40_000 || s.height() > 200)
                    .map(s -> Arguments.of(c.getKey(), s, c.getValue())));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pictures")
  void allWordsAreClearAndNothingLeavesThePicture(String name, PictureSize size, ChartSpec spec) {
    LayoutTest.requireGood(Svg.of(spec, size), size, spec);
  }
}

package se.utfall.charts.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.charts.spec.ChartSpec;

class MoneyLayoutTest {

  private static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(200, 200, 1),
          new PictureSize(390, 300, 1),
          new PictureSize(390, 600, 1),
          new PictureSize(850, 500, 1),
          new PictureSize(4000, 4000, 1),
          new PictureSize(4000, 200, 1),
          new PictureSize(200, 4000, 1));

  static Stream<Arguments> pictures() {
    return Stream.of(
            from(HardMoney.all(), 0),
            from(HardMoney.crowded(), 300),
            from(HardMoney.endless(), 500))
        .flatMap(s -> s);
  }

  /** From a height on: below it the rows could not be read. */
  private static Stream<Arguments> from(Map<String, ChartSpec> charts, int height) {
    return charts.entrySet().stream()
        .flatMap(
            c ->
                SIZES.stream()
                    .filter(s -> s.height() >= height)
                    .map(s -> Arguments.of(c.getKey(), s, c.getValue())));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pictures")
  void allWordsAreClearAndNothingLeavesThePicture(String name, PictureSize size, ChartSpec spec) {
    LayoutTest.requireGood(Svg.of(spec, size), size, spec);
  }
}

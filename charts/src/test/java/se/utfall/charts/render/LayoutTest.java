package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;

class LayoutTest {

  /** In px of the picture at scale 1. */
  private static final double LEAST_LETTERS = 9.8;

  private static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(200, 200, 1),
          new PictureSize(390, 300, 1),
          new PictureSize(850, 500, 1),
          new PictureSize(1200, 630, 1),
          new PictureSize(4000, 4000, 1),
          new PictureSize(4000, 200, 1),
          new PictureSize(200, 4000, 1));

  static Stream<Arguments> pictures() {
    Map<String, ChartSpec> charts = HardCases.all();
    charts.put("furniture", RealFigures.furniture(ChartKind.LINE));
    charts.put("furniture bars", RealFigures.furniture(ChartKind.BAR));
    charts.put("notifications", RealFigures.notifications());
    charts.put("sick leave", RealFigures.sickLeave());
    charts.put("safety", RealFigures.safety());
    charts.put("months", RealFigures.sixtyMonths());
    charts.put("engagement", RealFigures.engagement(ChartKind.LINE));
    charts.put("engagement bars", RealFigures.engagement(ChartKind.BAR));
    charts.put("shootings", RealFigures.shootings());
    charts.put("control chart", JudgedFigures.rebased());
    charts.put("trial limits", JudgedFigures.trial());
    charts.put("forecast", JudgedFigures.forecast(36, 12));
    charts.put("funnel", JudgedFigures.funnel(36));
    charts.put("small funnel", JudgedFigures.funnel(10));
    return charts.entrySet().stream()
        .flatMap(c -> SIZES.stream().map(s -> Arguments.of(c.getKey(), s, c.getValue())));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pictures")
  void allWordsAreClearAndNothingLeavesThePicture(String name, PictureSize size, ChartSpec spec) {
    requireGood(Svg.of(spec, size), size, spec);
  }

  static void requireGood(Svg svg, PictureSize size, ChartSpec spec) {
    requireClearWords(svg);
    requireInside(svg);
    requireLegible(svg, size, spec);
  }

  static void requireClearWords(Svg svg) {
    Box sheet = new Box(0, 0, svg.width(), svg.height());
    List<Svg.Text> texts = svg.texts();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!sheet.holds(texts.get(i).box())) {
        faults.add("outside: " + texts.get(i));
      }
      for (int j = 0; j < i; j++) {
        if (texts.get(i).box().overlaps(texts.get(j).box())) {
          faults.add("overlap: " + texts.get(i) + " and " + texts.get(j));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  static void requireInside(Svg svg) {
    assertThat(svg.paths())
        .allSatisfy(
            p -> {
              assertThat(p.least(0)).isGreaterThanOrEqualTo(0);
              assertThat(p.least(1)).isGreaterThanOrEqualTo(0);
              assertThat(p.greatest(0)).isLessThanOrEqualTo(svg.width() + 0.1);
              assertThat(p.greatest(1)).isLessThanOrEqualTo(svg.height() + 0.1);
            });
  }

  static void requireLegible(Svg svg, PictureSize size, ChartSpec spec) {
    double px = size.width() / svg.width();
    assertThat(svg.texts())
        .allSatisfy(t -> assertThat(t.size() * px).isGreaterThanOrEqualTo(LEAST_LETTERS));
    String start = spec.title().substring(0, 3);
    assertThat(svg.words()).anySatisfy(w -> assertThat(w).startsWith(start));
    assertThat(svg.words()).anySatisfy(w -> assertThat(w).startsWith("Källa: Årsrapport"));
  }
}

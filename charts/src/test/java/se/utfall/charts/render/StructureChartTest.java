package se.utfall.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StructureChartTest {

  private static final String SLATE = "#29384c";

  @Test
  void partsStandInTheirOrderWithAmountAndShare() {
    Svg svg = Svg.of(RealMoney.efforts());
    assertThat(svg.text("Chefsförsörjning").y()).isGreaterThan(svg.text("−5,9").y());
    assertThat(svg.text("15,3\u00a0%").y()).isCloseTo(svg.text("−5,7").y(), within(0.1));
    assertThat(svg.text("15,3\u00a0%").y())
        .isCloseTo(svg.text("Chefsförsörjning").y(), within(1.0));
    List<List<double[]>> bars = svg.areas(SLATE).get(0).parts();
    assertThat(bars).hasSize(7);
    assertThat(width(bars.get(0)) / width(bars.get(3))).isCloseTo(8.5 / 5.7, within(0.01));
    // all end at zero, to the right
    double zero = bars.get(0).get(1)[0];
    assertThat(bars).allSatisfy(b -> assertThat(b.get(1)[0]).isCloseTo(zero, within(0.01)));
    assertThat(svg.text("−5,7").box().right()).isLessThan(bars.get(3).get(0)[0]);
  }

  @Test
  void negativePartsGoToTheLeftAndWhatIsMissingHasNoBar() {
    Svg svg = Svg.of(HardMoney.all().get("structure both signs"));
    List<List<double[]>> bars = svg.areas(SLATE).get(0).parts();
    assertThat(bars).hasSize(3);
    double zero = bars.get(0).get(0)[0];
    assertThat(bars.get(1).get(0)[0]).isCloseTo(zero, within(0.01));
    assertThat(bars.get(2).get(1)[0]).isCloseTo(zero, within(0.01));
    assertThat(width(bars.get(0)) / width(bars.get(2))).isCloseTo(55.5 / 20.5, within(0.01));
    assertThat(svg.words()).contains("saknas", "−20,5", "0").noneMatch(w -> w.contains("%"));
  }

  @Test
  void noPartsAndOnlyGapsAreRefused() {
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(() -> Svg.of(RealMoney.structure("Titel", List.of())))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(ChartNotDrawable.Reason.NO_DATA));
    assertThatExceptionOfType(ChartNotDrawable.class)
        .isThrownBy(
            () -> Svg.of(RealMoney.structure("Titel", List.of(RealMoney.part("Tom", "", "")))))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(ChartNotDrawable.Reason.ONLY_GAPS));
  }

  private static double width(List<double[]> part) {
    return part.get(1)[0] - part.get(0)[0];
  }
}

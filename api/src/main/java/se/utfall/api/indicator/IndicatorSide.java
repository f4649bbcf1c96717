package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.api.analysis.SideFinding;
import se.utfall.api.analysis.Study;
import se.utfall.api.charts.Chart;
import se.utfall.api.figures.Figures;
import se.utfall.api.indicator.IndicatorPage.Side;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;

/** What analyses beside the trend have to say of a series: first those with a chart. */
@Singleton
final class IndicatorSide {
  private final List<SideFinding> findings;

  IndicatorSide(List<SideFinding> findings) {
    this.findings = findings.stream().sorted(Comparator.comparing(SideFinding::key)).toList();
  }

  /**
   * What they say.
   *
   * @param telling the charts in which an analysis has something to say
   * @param above the kind that stands at the top of the page already
   */
  List<Side> of(
      List<Chart> telling,
      Words words,
      Figures one,
      IndicatorTables tables,
      Optional<ChartKind> above) {
    List<Side> sides = new ArrayList<>();
    for (Chart chart : telling) {
      sides.add(
          new Side(
              words.text("indicator.side." + chart.spec().kind()),
              Words.sentence(chart.drawn().get(0).sentence()),
              above.filter(chart.spec().kind()::equals).isPresent()
                  ? Optional.empty()
                  : Optional.of(tables.chart(one.series().get(0), chart.spec()))));
    }
    Study study = new Study(one.indicator(), one.series().get(0));
    for (SideFinding finding : findings) {
      finding
          .of(study, words)
          .ifPresent(
              said ->
                  sides.add(
                      new Side(
                          words.text("indicator.side." + finding.key()),
                          Words.sentence(said),
                          Optional.empty())));
    }
    return sides;
  }
}

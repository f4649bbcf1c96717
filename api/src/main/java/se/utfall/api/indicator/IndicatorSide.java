package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.api.analysis.SideFinding;
import se.utfall.api.analysis.Study;
import se.utfall.api.charts.Chart;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.figures.Figures;
import se.utfall.api.indicator.IndicatorPage.Side;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/** What analyses beside the trend have to say of a series: first those with a chart. */
@Singleton
final class IndicatorSide {
  private final ChartUse charts;
  private final List<SideFinding> findings;

  IndicatorSide(ChartUse charts, List<SideFinding> findings) {
    this.charts = charts;
    this.findings = findings.stream().sorted(Comparator.comparing(SideFinding::key)).toList();
  }

  List<Side> of(Reading reading, Words words, Figures one, IndicatorTables tables) {
    List<Side> sides = new ArrayList<>();
    for (Chart chart : charts.telling(reading, words, one)) {
      sides.add(
          new Side(
              words.text("indicator.side." + chart.spec().kind()),
              Words.sentence(chart.drawn().get(0).sentence()),
              Optional.of(tables.chart(one.series().get(0), chart.spec()))));
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

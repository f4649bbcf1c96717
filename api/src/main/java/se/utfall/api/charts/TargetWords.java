package se.utfall.api.charts;

import java.util.Optional;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.TargetLine;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.period.Period;

/** The target of an indicator, as a line in a chart of its values. */
record TargetWords(Words words, IndicatorRow indicator) {

  Optional<TargetLine> line() {
    if (indicator.target() == null) {
      return Optional.empty();
    }
    FigureWords said = new FigureWords(words, indicator);
    String level = words.text("target." + indicator.targetKind(), said.number(indicator.target()));
    return Optional.of(
        new TargetLine(
            indicator.target(),
            indicator.targetPeriod() == null
                ? words.text("chart.target", level)
                : words.text(
                    "chart.targetFor",
                    level,
                    new PeriodWords(words).label(Period.parse(indicator.targetPeriod())))));
  }
}

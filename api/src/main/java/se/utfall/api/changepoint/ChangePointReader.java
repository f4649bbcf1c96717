package se.utfall.api.changepoint;

import java.util.List;
import java.util.Locale;
import se.utfall.analytics.changepoint.ChangePointAnalysis;
import se.utfall.analytics.changepoint.ChangePointResult;
import se.utfall.analytics.changepoint.ChangePointSettings;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;

/** Looks for a shift of level in the values of a series. */
final class ChangePointReader {
  private final Words words;
  private final ChangePointAnalysis analysis;

  /** Says what it finds in the language of these words. */
  ChangePointReader(Words words, ChangePointSettings settings) {
    this.words = words;
    this.analysis = new ChangePointAnalysis(settings);
  }

  ChangePointFinding read(Study study) {
    List<ObservationRow> compared = study.compared();
    ChangePointResult result =
        analysis.analyse(
            SeriesTable.of(SeriesRows.observations(compared)),
            Better.valueOf(study.indicator().better().toUpperCase(Locale.ROOT)));
    return new ChangePointFinding(
        study,
        compared,
        result,
        new ChangePointSentence(words, study.indicator()).of(compared, result));
  }
}

package se.utfall.api.season;

import java.util.List;
import se.utfall.analytics.season.SeasonAnalysis;
import se.utfall.analytics.season.SeasonResult;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.analysis.Study;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ObservationRow;

/** Takes the values of a series apart into trend, season and remainder. */
final class SeasonReader {
  private final Words words;
  private final SeasonSettings settings;

  /** Says what it finds in the language of these words. */
  SeasonReader(Words words, SeasonSettings settings) {
    this.words = words;
    this.settings = settings;
  }

  SeasonFinding read(Study study) {
    List<ObservationRow> compared = study.compared();
    SeasonResult result =
        new SeasonAnalysis(settings).analyse(SeriesTable.of(SeriesRows.observations(compared)));
    String sentence = new SeasonSentence(words, study.indicator(), settings).of(compared, result);
    return new SeasonFinding(study, compared, settings, result, sentence);
  }
}

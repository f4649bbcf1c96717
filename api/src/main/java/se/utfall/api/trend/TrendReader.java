package se.utfall.api.trend;

import java.util.List;
import java.util.Locale;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/** Turns the values of a series into its finding. */
public final class TrendReader {
  private final TrendAnalysis analysis = new TrendAnalysis();
  private final Words words;

  /** Says what it finds in the language of these words. */
  public TrendReader(Words words) {
    this.words = words;
  }

  /** What the series says. */
  public SeriesFinding read(IndicatorRow indicator, SeriesFigures series) {
    List<ObservationRow> compared = series.comparable().observations();
    TrendResult result =
        analysis.analyse(
            SeriesTable.of(SeriesRows.observations(compared)),
            Better.valueOf(indicator.better().toUpperCase(Locale.ROOT)));
    String sentence = new TrendSentence(words, indicator).of(compared, result);
    return new SeriesFinding(series, compared, result, sentence);
  }
}

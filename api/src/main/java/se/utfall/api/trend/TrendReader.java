package se.utfall.api.trend;

import java.util.List;
import java.util.Locale;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.analytics.trend.TrendSettings;
import se.utfall.api.analysis.SeriesRows;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

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
        indicator.accumulates()
            ? analysis.analyseAccumulated(SeriesTable.of(SeriesRows.observations(compared)))
            : new TrendAnalysis(TrendSettings.DEFAULT.withSeasons(seasons(compared)))
                .analyse(
                    SeriesTable.of(SeriesRows.observations(compared)),
                    Better.valueOf(indicator.better().toUpperCase(Locale.ROOT)));
    String sentence = new TrendSentence(words, indicator).of(compared, result);
    return new SeriesFinding(series, compared, result, sentence);
  }

  /** How many periods of this length make a year, where each has its place in the year. */
  private static int seasons(List<ObservationRow> rows) {
    return rows.isEmpty()
        ? 1
        : switch (Period.parse(rows.get(0).period()).frequency()) {
          case S -> 2;
          case T -> 3;
          case Q -> 4;
          case M -> 12;
          default -> 1;
        };
  }
}

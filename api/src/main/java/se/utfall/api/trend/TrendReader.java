package se.utfall.api.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.series.Observation;
import se.utfall.analytics.series.SeriesTable;
import se.utfall.analytics.trend.Better;
import se.utfall.analytics.trend.TrendAnalysis;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;

/** Turns the values of a series into its finding. */
public final class TrendReader {
  private static final double MONTHS = 12;

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
            SeriesTable.of(compared.stream().map(TrendReader::observation).toList()),
            Better.valueOf(indicator.better().toUpperCase(Locale.ROOT)));
    String sentence = new TrendSentence(words, indicator).of(compared, result);
    return new SeriesFinding(series, compared, result, sentence);
  }

  static boolean isFigure(ObservationRow row) {
    return FigureWords.isFigure(row);
  }

  private static Observation observation(ObservationRow row) {
    return new Observation(middle(row), isFigure(row) ? figure(row) : Bounded.missing());
  }

  private static Bounded figure(ObservationRow row) {
    return new Bounded(
        Optional.ofNullable(row.value()),
        Optional.ofNullable(row.lower()),
        Optional.ofNullable(row.upper()));
  }

  /** The middle of the period in years; months count as twelfths whatever their days. */
  private static double middle(ObservationRow row) {
    return (years(row.periodFrom()) + years(row.periodBefore())) / 2;
  }

  private static double years(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), day.withDayOfMonth(1));
    return (months + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth()) / MONTHS;
  }
}

package se.utfall.api.words;

import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Says a figure with its unit and its period, as sentences about a series begin. */
public final class LatestWords {
  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;

  /** In the language of these words. */
  public LatestWords(Words words, IndicatorRow indicator) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
  }

  /**
   * "2,3 procent 2023", "22 under 2023": a count that stood right before a year would read as a
   * number of years.
   */
  public String of(ObservationRow row) {
    Period period = Period.parse(row.period());
    String figure = figures.withUnit(row);
    String when = periods.when(period);
    boolean endsInDigit = Character.isDigit(figure.charAt(figure.length() - 1));
    if (!endsInDigit || !PeriodWords.standsBare(period)) {
      return words.text("trend.latest", figure, when);
    }
    boolean during = figures.isCount() && !row.qualifier().equals("less_than");
    return words.text(during ? "trend.latest.during" : "trend.latest.for", figure, when);
  }
}

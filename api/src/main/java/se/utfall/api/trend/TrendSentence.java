package se.utfall.api.trend;

import java.util.List;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.change.Movement;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;

/**
 * The finding of a series as one plain sentence: the latest figure as exactly as it is known, how
 * it has moved, and what may be said of a trend.
 */
final class TrendSentence {
  private static final int MOST_IN_WORDS = 12;

  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;

  TrendSentence(Words words, IndicatorRow indicator) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
  }

  String of(List<ObservationRow> rows, TrendResult result) {
    if (rows.isEmpty()) {
      return words.text("trend.nothing");
    }
    int n = result.basis().n();
    ObservationRow last = rows.get(rows.size() - 1);
    if (n == 0) {
      return words.text("trend.onlyUnknown", figures.figure(last));
    }
    String said = n == 1 ? latest(onlyFigure(rows)) : moved(rows, result);
    if (result.warnings().contains(Warning.LATEST_MISSING)) {
      String unknown = figures.figure(last);
      said = words.text("trend.latestMissing", unknown, when(last), said);
    }
    return n == 1 ? words.text("trend.one", said) : judged(said, n, result);
  }

  private String latest(ObservationRow row) {
    Period period = Period.parse(row.period());
    String figure = figures.withUnit(row);
    boolean digitsMeet =
        period.frequency() == Frequency.A && Character.isDigit(figure.charAt(figure.length() - 1));
    return words.text(
        digitsMeet ? "trend.latest.year" : "trend.latest", figure, periods.when(period));
  }

  private String moved(List<ObservationRow> rows, TrendResult result) {
    Change previous = result.sincePrevious().toOptional().orElseThrow();
    Change first = result.sinceFirst().toOptional().orElseThrow();
    String latest = latest(rows.get(previous.toRow()));
    String sincePrevious =
        words.text("trend.from", movement(previous), from(rows.get(previous.fromRow())));
    boolean enoughForBoth = result.basis().n() >= 4;
    return enoughForBoth
        ? words.text(
            "trend.and",
            latest,
            sincePrevious,
            words.text("trend.since", movement(first), from(rows.get(first.fromRow()))))
        : words.text("trend.comma", latest, sincePrevious);
  }

  private String movement(Change change) {
    Movement movement = change.movement();
    return switch (movement) {
      case UP -> words.text("trend.up", figures.amount(change.amount()));
      case DOWN -> words.text("trend.down", figures.amount(change.amount()));
      case NONE -> words.text("trend.none");
      case UNCERTAIN -> words.text("trend.uncertain");
    };
  }

  private String judged(String said, int n, TrendResult result) {
    if (result.warnings().contains(Warning.DEPENDS_ON_BOUNDS)) {
      return words.text("trend.dependsOnBounds", said, count(n));
    }
    String key =
        switch (result.judgement().verdict()) {
          case IMPROVING -> "trend.improving";
          case WORSENING -> "trend.worsening";
          case RISING -> "trend.rising";
          case FALLING -> "trend.falling";
          case NO_CLEAR_CHANGE -> "trend.noClearChange";
          case TOO_FEW -> "trend.few";
        };
    String sentence = words.text(key, said, count(n));
    return result.warnings().contains(Warning.WEAKENED_BY_AUTOCORRELATION)
        ? words.text("trend.weakened", sentence)
        : sentence;
  }

  private String count(int n) {
    return n <= MOST_IN_WORDS ? words.text("count." + n) : Integer.toString(n);
  }

  private String from(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }

  private String when(ObservationRow row) {
    return periods.when(Period.parse(row.period()));
  }

  private static ObservationRow onlyFigure(List<ObservationRow> rows) {
    return rows.stream().filter(FigureWords::isFigure).findFirst().orElseThrow();
  }
}

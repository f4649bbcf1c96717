package se.utfall.api.trend;

import java.util.List;
import java.util.Set;
import se.utfall.analytics.change.Change;
import se.utfall.analytics.change.Movement;
import se.utfall.analytics.finding.Warning;
import se.utfall.analytics.trend.TrendResult;
import se.utfall.analytics.trend.TrendSettings;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.LatestWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The finding of a series as one plain sentence: the latest figure as exactly as it is known, how
 * it has moved, and what may be said of a trend.
 */
final class TrendSentence {
  private static final Set<Movement> UP_AND_DOWN = Set.of(Movement.UP, Movement.DOWN);

  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;
  private final LatestWords latest;

  TrendSentence(Words words, IndicatorRow indicator) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
    this.latest = new LatestWords(words, indicator);
  }

  String of(List<ObservationRow> rows, TrendResult result) {
    if (rows.isEmpty()) {
      return words.text("trend.nothing");
    }
    int n = result.basis().n();
    ObservationRow last = rows.get(rows.size() - 1);
    if (n == 0) {
      return words.text("trend.onlyUnknown", unknown(last), when(last));
    }
    String said = n == 1 ? latest.of(onlyFigure(rows)) : moved(rows, result);
    if (result.warnings().contains(Warning.LATEST_MISSING)) {
      said = words.text("trend.latestMissing", unknown(last), when(last), said);
    }
    return n == 1 ? words.text("trend.one", said) : judged(said, n, result);
  }

  private String moved(List<ObservationRow> rows, TrendResult result) {
    Change previous = result.sincePrevious().toOptional().orElseThrow();
    Change first = result.sinceFirst().toOptional().orElseThrow();
    String said = latest.of(rows.get(previous.toRow()));
    String sincePrevious = movement("trend.from", previous, rows);
    if (result.basis().n() < 4) {
      return words.text("trend.comma", said, sincePrevious);
    }
    Set<Movement> both = Set.copyOf(List.of(previous.movement(), first.movement()));
    if (both.equals(Set.of(Movement.UNCERTAIN))) {
      String earlier = from(rows.get(previous.fromRow()));
      return words.text("trend.bothUncertain", said, earlier, from(rows.get(first.fromRow())));
    }
    String joined = both.equals(UP_AND_DOWN) ? "trend.but" : "trend.and";
    return words.text(joined, said, sincePrevious, movement("trend.since", first, rows));
  }

  private String movement(String key, Change change, List<ObservationRow> rows) {
    String from = from(rows.get(change.fromRow()));
    return switch (change.movement()) {
      case UP -> words.text(key, words.text("trend.up", figures.amount(change.amount())), from);
      case DOWN -> words.text(key, words.text("trend.down", figures.amount(change.amount())), from);
      case NONE -> words.text(key, words.text("trend.none"), from);
      case UNCERTAIN -> words.text(key + ".uncertain", from);
    };
  }

  /** "uppgiften är dold": why a period has no figure. */
  private String unknown(ObservationRow row) {
    return words.text("trend.unknown." + (row.status().equals("Q") ? "hidden" : row.qualifier()));
  }

  private String judged(String said, int n, TrendResult result) {
    if (result.warnings().contains(Warning.DEPENDS_ON_BOUNDS)) {
      return words.text("trend.dependsOnBounds", said, words.count(n));
    }
    String key =
        switch (result.judgement().verdict()) {
          case IMPROVING -> "trend.improving";
          case WORSENING -> "trend.worsening";
          case RISING -> "trend.rising";
          case FALLING -> "trend.falling";
          case NO_CLEAR_CHANGE -> "trend.noClearChange";
          case TOO_FEW ->
              n < TrendSettings.DEFAULT.minimumForVerdict() ? "trend.few" : "trend.fewYears";
          case NOT_TESTED -> "trend.notTested";
        };
    String sentence = words.text(key, said, words.count(n));
    return result.warnings().contains(Warning.WEAKENED_BY_AUTOCORRELATION)
        ? words.text("trend.weakened", sentence)
        : sentence;
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

package se.utfall.api.gvi;

import java.util.List;
import java.util.Optional;
import se.utfall.analytics.change.Change;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/**
 * The finding as one plain sentence: how many custom notifications, and between which bounds their
 * number moved since the first figure. It says nothing of why.
 */
final class CourseSentence {
  private final Words words;
  private final PeriodWords periods;

  CourseSentence(Words words) {
    this.words = words;
    this.periods = new PeriodWords(words);
  }

  /** Without a full stop. */
  String of(
      Optional<IndicatorRow> indicator, Optional<SeriesFinding> found, List<EventRow> events) {
    return indicator
        .flatMap(one -> found.flatMap(finding -> counted(new FigureWords(words, one), finding)))
        .orElseGet(() -> uncounted(events));
  }

  private Optional<String> counted(FigureWords figures, SeriesFinding finding) {
    return finding
        .result()
        .sinceFirst()
        .toOptional()
        .map(change -> moved(figures, finding.compared(), change))
        .or(() -> finding.latestFigure().map(row -> Words.capital(latest(figures, row))));
  }

  private String moved(FigureWords figures, List<ObservationRow> rows, Change change) {
    return words.text(
        "gvi.finding." + change.movement(),
        Words.capital(latest(figures, rows.get(change.toRow()))),
        figures.amount(change.amount()),
        period(rows.get(change.fromRow())));
  }

  private String latest(FigureWords figures, ObservationRow row) {
    return words.text("gvi.finding.latest", figures.figure(row), period(row));
  }

  private String period(ObservationRow row) {
    return periods.label(Period.parse(row.period()));
  }

  private String uncounted(List<EventRow> events) {
    if (events.isEmpty()) {
      return words.text("gvi.finding.nothing");
    }
    String key = events.size() == 1 ? "gvi.finding.event" : "gvi.finding.events";
    return words.text(
        "gvi.finding.unknown", Words.capital(words.text(key, words.count(events.size()))));
  }
}

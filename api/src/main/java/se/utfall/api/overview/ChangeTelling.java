package se.utfall.api.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.money.SourceWords;
import se.utfall.api.overview.Changes.Change;
import se.utfall.api.page.Onward;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ChangeRepository.SeriesChangeRow;
import se.utfall.db.figures.ChangeRepository.TableChangeRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Says changes in one language. */
record ChangeTelling(Words words, Onward onward, IndicatorLines lines, SourceWords sources) {

  Change added(SeriesChangeRow row) {
    String count = counted("added", row.added());
    return new Change(
        row.name(),
        row.areaName().isEmpty() ? count : words.text("overview.changes.in", count, row.areaName()),
        page(row.indicator()));
  }

  Change added(TableChangeRow row) {
    return new Change(row.title(), counted("added", row.added()), table(row));
  }

  Change revised(TableChangeRow row) {
    return new Change(row.title(), counted("amounts", row.revised()), table(row));
  }

  Change revised(
      SeriesChangeRow row, IndicatorRow indicator, ObservationRow then, ObservationRow now) {
    FigureWords said = new FigureWords(words, indicator);
    return new Change(
        row.name(),
        words.text(
            "overview.changes.became",
            row.areaName(),
            new PeriodWords(words).label(Period.parse(now.period())),
            said.figure(then),
            said.withUnit(now)),
        page(row.indicator()),
        sources(Stream.of(then, now)));
  }

  Stream<Change> signal(
      IndicatorRow indicator, SeriesFigures series, Map<Long, List<ObservationRow>> before) {
    Judged now = lines.judged(indicator, series);
    SeriesFigures earlier =
        new SeriesFigures(
            series.series(),
            series.area(),
            series.areaName(),
            series.members(),
            before.getOrDefault(series.series(), List.of()));
    return now.tellsMoreThan(lines.judged(indicator, earlier))
        ? Stream.of(
            new Change(
                indicator.name(),
                Words.sentence(now.finding().sentence()),
                page(indicator.code()),
                sources(now.finding().compared().stream())))
        : Stream.empty();
  }

  private static List<String> sources(Stream<ObservationRow> rows) {
    return rows.map(ObservationRow::source).distinct().toList();
  }

  /** Titles of the sources of these changes. */
  List<String> sources(List<Change> signals, List<Change> revised) {
    return sources.titles(
        Stream.concat(signals.stream(), revised.stream())
            .flatMap(change -> change.sources().stream())
            .distinct()
            .toList());
  }

  private String page(String indicator) {
    return onward.to("/indikatorer/" + Onward.encoded(indicator));
  }

  private String table(TableChangeRow row) {
    return onward.to("/ekonomi/" + Onward.encoded(row.financeTable()));
  }

  /** How many changes of a kind: added, signals, revised or amounts. */
  String counted(String what, long count) {
    return words.text("overview.changes." + what + (count == 1 ? ".one" : ""), count);
  }
}

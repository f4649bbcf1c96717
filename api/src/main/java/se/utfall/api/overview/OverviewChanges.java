package se.utfall.api.overview;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.ChangeReader;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.overview.Changes.Change;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ChangeRepository;
import se.utfall.db.figures.ChangeRepository.SeriesChangeRow;
import se.utfall.db.figures.ChangeRepository.TableChangeRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Finds what has changed since a moment: new values, revised values, and what they say anew. */
@Singleton
final class OverviewChanges {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** So many of the revised values, after the first so many. */
  record Part(long skip, int most) {}

  private final ChangeRepository changes;
  private final ChangeReader reader;
  private final FigureReader figures;

  OverviewChanges(ChangeRepository changes, ChangeReader reader, FigureReader figures) {
    this.changes = changes;
    this.reader = reader;
    this.figures = figures;
  }

  /** The number of the last revision that was committed by a moment. */
  long revisionAt(Instant moment, Reading reading) {
    return changes.revisionAt(moment, reading.revision());
  }

  /**
   * What has changed.
   *
   * @param headlines the series of the overview, as they are
   * @param part which of the revised values are told one by one
   */
  Changes since(
      Instant moment, Reading reading, List<Figures> headlines, ChangeTelling telling, Part part) {
    long since = changes.revisionAt(moment, reading.revision());
    List<SeriesChangeRow> series = reader.since(reading, since);
    List<TableChangeRow> tables = changes.tables(reading.revision(), since);
    List<Change> signals = signals(reading, since, series, headlines, telling);
    List<Change> revised = revised(reading, since, series, telling, part);
    long cells = series.stream().mapToLong(SeriesChangeRow::revised).sum();
    return new Changes(
        heading(moment, series, tables, signals.size(), telling),
        signals,
        revised,
        tables.stream().filter(row -> row.revised() > 0).map(telling::revised).toList(),
        cells,
        Stream.concat(
                byIndicator(series).stream().map(telling::added),
                tables.stream().filter(row -> row.added() > 0).map(telling::added))
            .toList(),
        telling.sources(part.skip() == 0 ? signals : List.of(), revised));
  }

  private List<Change> revised(
      Reading reading,
      long since,
      List<SeriesChangeRow> changed,
      ChangeTelling telling,
      Part part) {
    Map<String, IndicatorRow> indicators =
        figures.indicators(reading).stream()
            .collect(Collectors.toMap(IndicatorRow::code, row -> row));
    return new RevisedCells(reader, figures, reading, since)
        .of(changed, part).stream()
            .map(
                cell ->
                    telling.revised(
                        cell.of(), indicators.get(cell.of().indicator()), cell.then(), cell.now()))
            .toList();
  }

  /** The day and the counts; amounts of tables apart from the values that are told one by one. */
  private static String heading(
      Instant moment,
      List<SeriesChangeRow> series,
      List<TableChangeRow> tables,
      int signals,
      ChangeTelling telling) {
    Words words = telling.words();
    LocalDate day = moment.atZone(STOCKHOLM).toLocalDate();
    String when = new PeriodWords(words).day(day);
    if (series.isEmpty() && tables.isEmpty()) {
      return words.text("overview.changes.none", when);
    }
    long added =
        series.stream().mapToLong(SeriesChangeRow::added).sum()
            + tables.stream().mapToLong(TableChangeRow::added).sum();
    long cells = series.stream().mapToLong(SeriesChangeRow::revised).sum();
    long amounts = tables.stream().mapToLong(TableChangeRow::revised).sum();
    String revised = telling.counted("revised", cells);
    return words.text(
        "overview.changes",
        when,
        telling.counted("added", added),
        telling.counted("signals", signals),
        amounts == 0
            ? revised
            : words.text("overview.changes.and", revised, telling.counted("amounts", amounts)));
  }

  /** The headline series with changed values that say something else than they did. */
  private List<Change> signals(
      Reading reading,
      long since,
      List<SeriesChangeRow> changed,
      List<Figures> headlines,
      ChangeTelling telling) {
    Map<Long, SeriesChangeRow> bySeries =
        changed.stream().collect(Collectors.toMap(SeriesChangeRow::series, row -> row));
    List<Figures> touched =
        headlines.stream()
            .filter(one -> one.headline().filter(s -> bySeries.containsKey(s.series())).isPresent())
            .toList();
    Map<Long, List<ObservationRow>> before =
        figures.observations(
            reading,
            since,
            touched.stream().mapToLong(one -> one.headline().orElseThrow().series()).toArray());
    return touched.stream()
        .flatMap(one -> telling.signal(one.indicator(), one.headline().orElseThrow(), before))
        .toList();
  }

  /** One row for each indicator with new values; of one series alone its own. */
  private static List<SeriesChangeRow> byIndicator(List<SeriesChangeRow> series) {
    Map<String, SeriesChangeRow> sums = new LinkedHashMap<>();
    for (SeriesChangeRow row : series) {
      if (row.added() > 0) {
        sums.merge(row.indicator(), row, OverviewChanges::sum);
      }
    }
    return List.copyOf(sums.values());
  }

  private static SeriesChangeRow sum(SeriesChangeRow one, SeriesChangeRow other) {
    return new SeriesChangeRow(
        one.series(),
        one.indicator(),
        one.name(),
        "",
        one.members(),
        one.added() + other.added(),
        one.revised() + other.revised());
  }
}

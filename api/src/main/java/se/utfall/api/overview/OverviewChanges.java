package se.utfall.api.overview;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.overview.Changes.Change;
import se.utfall.api.page.Onward;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.ChangeRepository;
import se.utfall.db.figures.ChangeRepository.SeriesChangeRow;
import se.utfall.db.figures.ChangeRepository.TableChangeRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Finds what has changed since a moment: new values, revised values, and what they say anew. */
@Singleton
final class OverviewChanges {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final int MOST_REVISED = 20;
  private static final String HIDDEN = "Q";
  private static final Set<String> NONE = Set.of("missing", "withdrawn");

  private final ChangeRepository changes;
  private final FigureReader figures;

  OverviewChanges(ChangeRepository changes, FigureReader figures) {
    this.changes = changes;
    this.figures = figures;
  }

  /**
   * What has changed.
   *
   * @param headlines the series of the overview, as they are
   */
  Changes since(Instant moment, Reading reading, List<Figures> headlines, Telling telling) {
    long since = changes.revisionAt(moment, reading.revision());
    List<SeriesChangeRow> series = changes.series(reading.revision(), reading.roles(), since);
    List<TableChangeRow> tables = changes.tables(reading.revision(), since);
    List<Change> signals = signals(reading, since, series, headlines, telling);
    long added =
        series.stream().mapToLong(SeriesChangeRow::added).sum()
            + tables.stream().mapToLong(TableChangeRow::added).sum();
    long revised =
        series.stream().mapToLong(SeriesChangeRow::revised).sum()
            + tables.stream().mapToLong(TableChangeRow::revised).sum();
    return new Changes(
        heading(moment, added, signals.size(), revised, telling.words()),
        signals,
        Stream.concat(
                revisedCells(reading, since, series, telling).stream(),
                tables.stream().filter(row -> row.revised() > 0).map(telling::revised))
            .toList(),
        Stream.concat(
                byIndicator(series).stream().map(telling::added),
                tables.stream().filter(row -> row.added() > 0).map(telling::added))
            .toList());
  }

  private static String heading(
      Instant moment, long added, int signals, long revised, Words words) {
    LocalDate day = moment.atZone(STOCKHOLM).toLocalDate();
    String when = new PeriodWords(words).day(day);
    if (added == 0 && revised == 0) {
      return words.text("overview.changes.none", when);
    }
    return words.text(
        "overview.changes",
        when,
        counted(words, "added", added),
        counted(words, "signals", signals),
        counted(words, "revised", revised));
  }

  private static String counted(Words words, String what, long count) {
    String key = "overview.changes." + what + (count == 1 ? ".one" : "");
    return words.text(key, count);
  }

  /** The headline series with changed values that say something else than they did. */
  private List<Change> signals(
      Reading reading,
      long since,
      List<SeriesChangeRow> changed,
      List<Figures> headlines,
      Telling telling) {
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

  private List<Change> revisedCells(
      Reading reading, long since, List<SeriesChangeRow> changed, Telling telling) {
    List<SeriesChangeRow> rows =
        changed.stream().filter(row -> row.revised() > 0).limit(MOST_REVISED).toList();
    long[] series = rows.stream().mapToLong(SeriesChangeRow::series).toArray();
    Map<Long, List<ObservationRow>> before = figures.observations(reading, since, series);
    Map<Long, List<ObservationRow>> now = figures.observations(reading, reading.revision(), series);
    Map<String, IndicatorRow> indicators =
        figures.indicators(reading).stream()
            .collect(Collectors.toMap(IndicatorRow::code, row -> row));
    List<Change> cells = new ArrayList<>();
    for (SeriesChangeRow row : rows) {
      Map<String, ObservationRow> then =
          before.getOrDefault(row.series(), List.of()).stream()
              .collect(Collectors.toMap(ObservationRow::period, cell -> cell));
      now.getOrDefault(row.series(), List.of()).stream()
          .filter(cell -> isRevised(then.get(cell.period()), cell))
          .map(
              cell ->
                  telling.revised(
                      row, indicators.get(row.indicator()), then.get(cell.period()), cell))
          .forEach(cells::add);
    }
    return cells.stream().limit(MOST_REVISED).toList();
  }

  private static boolean isRevised(ObservationRow then, ObservationRow now) {
    return then != null
        && !HIDDEN.equals(then.status())
        && !HIDDEN.equals(now.status())
        && !NONE.contains(then.qualifier())
        && !(Objects.equals(then.value(), now.value())
            && Objects.equals(then.lower(), now.lower())
            && Objects.equals(then.upper(), now.upper())
            && then.qualifier().equals(now.qualifier())
            && then.status().equals(now.status()));
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

  /** Says changes in one language. */
  record Telling(Words words, Onward onward, IndicatorLines lines) {

    Change added(SeriesChangeRow row) {
      String count = counted(words, "added", row.added());
      return new Change(
          row.name(),
          row.areaName().isEmpty()
              ? count
              : words.text("overview.changes.in", count, row.areaName()),
          page(row.indicator()));
    }

    Change added(TableChangeRow row) {
      return new Change(row.title(), counted(words, "added", row.added()), table(row));
    }

    Change revised(TableChangeRow row) {
      return new Change(row.title(), counted(words, "revised", row.revised()), table(row));
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
          page(row.indicator()));
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
                  page(indicator.code())))
          : Stream.empty();
    }

    private String page(String indicator) {
      return onward.to("/indikatorer/" + Onward.encoded(indicator));
    }

    private String table(TableChangeRow row) {
      return onward.to("/ekonomi/" + Onward.encoded(row.financeTable()));
    }
  }
}

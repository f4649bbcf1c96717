package se.utfall.api.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.figures.Touched.Mark;
import se.utfall.db.figures.ChangeRepository;
import se.utfall.db.figures.ChangeRepository.ChangeRow;
import se.utfall.db.figures.ChangeRepository.RevisedRow;
import se.utfall.db.figures.ChangeRepository.SeriesChangeRow;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.Members;
import se.utfall.db.revision.Reading;

/**
 * Reads which series have new or revised values since a revision. What was counted is kept; after a
 * later revision only the series that it touched are counted again.
 */
@Singleton
public final class ChangeReader {
  /** Of all counts together: some 100 MB, where as many series have changed in a month. */
  private static final long MOST_COUNTS = 1_000_000;

  private static final Duration UNUSED = Duration.ofMinutes(15);

  private static final Weigher<Long, Counted> SIZE = (since, counted) -> 1 + counted.rows().size();

  private final ChangeRepository changes;
  private final IndicatorRepository indicators;
  private final FigureReader figures;
  private final Touched touched;
  private final Cache<Long, Counted> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_COUNTS)
          .weigher(SIZE)
          .expireAfterAccess(UNUSED)
          .build();

  /** What was counted at a moment, of every series, whoever may see it. */
  private record Counted(Mark at, Map<Long, ChangeRow> rows) {}

  ChangeReader(
      ChangeRepository changes,
      IndicatorRepository indicators,
      FigureReader figures,
      Touched touched) {
    this.changes = changes;
    this.indicators = indicators;
    this.figures = figures;
    this.touched = touched;
  }

  /**
   * The series that the reader may see, those of one indicator together, in the order of indicators
   * and areas. Of an indicator that the reader could not see at the earlier revision nothing is
   * revised: what it said then is not told.
   */
  public List<SeriesChangeRow> since(Reading reading, long since) {
    Map<Long, ChangeRow> rows = rows(reading, since);
    Layout layout = figures.layout(reading);
    Set<String> seenThen = Set.copyOf(indicators.codes(since, reading.roles()));
    List<SeriesChangeRow> all = new ArrayList<>();
    for (IndicatorRow indicator : figures.indicators(reading)) {
      boolean wasSeen = seenThen.contains(indicator.code());
      for (SeriesFigures series : byArea(layout.of(indicator.code()))) {
        Optional.ofNullable(rows.get(series.series()))
            .map(row -> change(indicator, series, row.added(), wasSeen ? row.revised() : 0))
            .filter(row -> row.added() > 0 || row.revised() > 0)
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** The periods of the values that are counted as revised, by the numbers of these series. */
  public Map<Long, Set<String>> revised(Reading reading, long since, List<SeriesChangeRow> of) {
    long[] series = of.stream().mapToLong(SeriesChangeRow::series).toArray();
    return of.isEmpty()
        ? Map.of()
        : changes.revised(reading.revision(), since, series).stream()
            .collect(groupingBy(RevisedRow::series, mapping(RevisedRow::period, toSet())));
  }

  private static SeriesChangeRow change(
      IndicatorRow indicator, SeriesFigures series, long added, long revised) {
    return new SeriesChangeRow(
        series.series(),
        indicator.code(),
        indicator.name(),
        series.areaName(),
        new Members(series.members()).json(),
        added,
        revised);
  }

  private static List<SeriesFigures> byArea(List<SeriesFigures> series) {
    Map<String, Integer> places = new HashMap<>();
    series.forEach(one -> places.putIfAbsent(one.area(), places.size()));
    return series.stream()
        .sorted(
            Comparator.<SeriesFigures>comparingInt(one -> places.get(one.area()))
                .thenComparingLong(SeriesFigures::series))
        .toList();
  }

  private Map<Long, ChangeRow> rows(Reading reading, long since) {
    if (reading.isPast()) {
      return byNumber(changes.counts(reading.revision(), since));
    }
    Counted known = kept.getIfPresent(since);
    if (known == null || !known.at().isOf(reading)) {
      known = new Counted(touched.mark(reading), counted(reading, since, known));
      kept.put(since, known);
    }
    return known.rows();
  }

  private Map<Long, ChangeRow> counted(Reading reading, long since, Counted before) {
    Optional<List<Long>> again =
        Optional.ofNullable(before).flatMap(known -> touched.since(known.at(), reading));
    if (again.isEmpty()) {
      return byNumber(changes.counts(reading.revision(), since));
    }
    long[] series = again.get().stream().mapToLong(one -> one).toArray();
    Map<Long, ChangeRow> rows = new HashMap<>(before.rows());
    again.get().forEach(rows::remove);
    changes.countsOf(reading.revision(), since, series).forEach(row -> rows.put(row.series(), row));
    return rows;
  }

  private static Map<Long, ChangeRow> byNumber(List<ChangeRow> rows) {
    return rows.stream().collect(toMap(ChangeRow::series, row -> row));
  }
}

package se.utfall.api.figures;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.figures.SeriesRow;
import se.utfall.db.revision.Reading;

/** Reads figures for a reading; the one place where rows of the store become series. */
@Singleton
public final class FigureReader {
  private final IndicatorRepository indicators;
  private final FigureRepository figures;
  private final ObjectMapper json;

  FigureReader(IndicatorRepository indicators, FigureRepository figures, ObjectMapper json) {
    this.indicators = indicators;
    this.figures = figures;
    this.json = json;
  }

  /** All indicators that the reader may see, in editorial order. */
  public List<IndicatorRow> indicators(Reading reading) {
    return indicators.all(reading.revision(), reading.roles());
  }

  /** An indicator with the values asked for; empty if the reader can see none of that code. */
  public Optional<Figures> read(Reading reading, Selection selection) {
    return indicators
        .find(reading.revision(), reading.roles(), selection.indicator())
        .map(
            indicator ->
                new Figures(
                    indicator,
                    indicators.members(reading.revision(), reading.roles()).stream()
                        .filter(member -> member.indicator().equals(indicator.code()))
                        .toList(),
                    series(reading, selection)));
  }

  /** An indicator with its series but none of their values; empty as {@link #read}. */
  public Optional<Figures> withoutValues(Reading reading, String code) {
    return indicators
        .find(reading.revision(), reading.roles(), code)
        .map(
            indicator ->
                new Figures(indicator, List.of(), openSeries(reading, code, series -> true)));
  }

  /**
   * Every indicator that the reader may see, each with its headline series and that series' values.
   */
  public List<Figures> headlines(Reading reading) {
    return headlines(reading, series -> true, series -> observations(reading, series));
  }

  /**
   * The same for one area: the indicators that have a series there, each with the one of the same
   * members as its headline series, else the first.
   */
  public List<Figures> headlines(Reading reading, String area) {
    return headlines(
            reading, series -> series.area().equals(area), series -> observations(reading, series))
        .stream()
        .filter(one -> one.headline().isPresent())
        .toList();
  }

  /** The areas that have series which the reader may see, name by code, in their order. */
  public Map<String, String> places(Reading reading) {
    return figures.allSeries(reading.revision(), reading.roles()).stream()
        .collect(
            Collectors.toMap(
                SeriesRow::area, SeriesRow::areaName, (one, other) -> one, TreeMap::new));
  }

  /** The indicators that have a series in an area which the reader may see, by their codes. */
  public Set<String> indicatorsIn(Reading reading, String area) {
    return figures.seriesIn(reading.revision(), reading.roles(), area).stream()
        .map(SeriesRow::indicator)
        .collect(Collectors.toSet());
  }

  /** Every indicator that the reader may see, each with all its series, without their values. */
  public List<Figures> everySeries(Reading reading) {
    return everySeries(reading, series -> true);
  }

  /** The values of these series, by their numbers, that break them (SDMX status B). */
  public Map<Long, List<ObservationRow>> breaks(Reading reading, long[] series) {
    return series.length == 0
        ? Map.of()
        : figures.breaks(reading.revision(), reading.roles(), series).stream()
            .collect(Collectors.groupingBy(ObservationRow::series));
  }

  /** The value of each of these series, by its number, in its period; none where there is none. */
  public Map<Long, List<ObservationRow>> observationsIn(
      Reading reading, Map<Long, String> periods) {
    long[] series = periods.keySet().stream().mapToLong(Long::longValue).toArray();
    String[] wanted = Arrays.stream(series).mapToObj(periods::get).toArray(String[]::new);
    return series.length == 0
        ? Map.of()
        : figures.observationsIn(reading.revision(), reading.roles(), series, wanted).stream()
            .collect(Collectors.groupingBy(ObservationRow::series));
  }

  /**
   * Every indicator that the reader may see, each with its headline series and that series' latest
   * value alone.
   */
  public List<Figures> latestHeadlines(Reading reading) {
    return headlines(reading, series -> true, series -> latest(reading));
  }

  private List<Figures> headlines(
      Reading reading,
      Predicate<SeriesRow> wanted,
      Function<long[], Map<Long, List<ObservationRow>>> read) {
    List<Figures> all = everySeries(reading, wanted);
    Map<Long, List<ObservationRow>> values =
        read.apply(
            all.stream()
                .flatMap(one -> one.headline().stream())
                .mapToLong(SeriesFigures::series)
                .toArray());
    return all.stream().map(one -> withHeadlineValues(one, values)).toList();
  }

  private List<Figures> everySeries(Reading reading, Predicate<SeriesRow> wanted) {
    Map<String, List<SeriesFigures>> series =
        figures.allSeries(reading.revision(), reading.roles()).stream()
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    SeriesRow::indicator,
                    LinkedHashMap::new,
                    Collectors.mapping(row -> open(row, List.of()), Collectors.toList())));
    return indicators(reading).stream()
        .map(
            indicator ->
                new Figures(indicator, List.of(), series.getOrDefault(indicator.code(), List.of())))
        .toList();
  }

  /** The latest value of each series that the reader may see. */
  private Map<Long, List<ObservationRow>> latest(Reading reading) {
    List<ObservationRow> rows =
        reading.isPast()
            ? figures.latestThen(reading.revision(), reading.roles())
            : figures.latestNow(reading.revision(), reading.roles());
    return rows.stream().collect(Collectors.groupingBy(ObservationRow::series));
  }

  /** Member by dimension from the text of the store. */
  public Map<String, String> members(String text) {
    try {
      Map<String, String> members = new TreeMap<>();
      json.readValue(text, io.micronaut.core.type.Argument.mapOf(String.class, String.class))
          .forEach(members::put);
      return members;
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  private List<SeriesFigures> series(Reading reading, Selection selection) {
    List<SeriesFigures> wanted =
        openSeries(
                reading,
                selection.indicator(),
                row -> selection.areas().isEmpty() || selection.areas().contains(row.area()))
            .stream()
            .filter(series -> selection.wants(series.members()))
            .toList();
    Map<Long, List<ObservationRow>> values =
        observations(reading, wanted.stream().mapToLong(SeriesFigures::series).toArray());
    return wanted.stream()
        .map(series -> filled(series, values).between(selection.from(), selection.to()))
        .toList();
  }

  private List<SeriesFigures> openSeries(
      Reading reading, String code, Predicate<SeriesRow> wanted) {
    return figures.seriesOf(reading.revision(), reading.roles(), code).stream()
        .filter(wanted)
        .map(row -> open(row, List.of()))
        .toList();
  }

  /** The values of these series by their numbers, read at once. */
  Map<Long, List<ObservationRow>> observations(Reading reading, long[] series) {
    return observations(reading, reading.revision(), series);
  }

  /**
   * The values of these series by their numbers, as they were known at an earlier revision and as
   * far as the reader may see them now.
   */
  public Map<Long, List<ObservationRow>> observations(
      Reading reading, long revision, long[] series) {
    return series.length == 0
        ? Map.of()
        : figures.observations(revision, reading.roles(), series).stream()
            .collect(Collectors.groupingBy(ObservationRow::series));
  }

  private static Figures withHeadlineValues(Figures one, Map<Long, List<ObservationRow>> values) {
    return one.headline()
        .map(
            headline ->
                new Figures(one.indicator(), one.members(), List.of(filled(headline, values))))
        .orElse(one);
  }

  /** A series of the store with these values. */
  SeriesFigures open(SeriesRow row, List<ObservationRow> values) {
    return new SeriesFigures(
        row.series(), row.area(), row.areaName(), members(row.members()), values);
  }

  /** The same series with its own of these values. */
  public static SeriesFigures filled(SeriesFigures series, Map<Long, List<ObservationRow>> values) {
    return new SeriesFigures(
        series.series(),
        series.area(),
        series.areaName(),
        series.members(),
        values.getOrDefault(series.series(), List.of()));
  }
}

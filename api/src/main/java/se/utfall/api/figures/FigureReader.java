package se.utfall.api.figures;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.api.answer.Keep;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.figures.IndicatorRepository;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.MemberRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** Reads figures for a reading; the one place where rows of the store become series. */
@Singleton
public final class FigureReader {
  /** Of lists of indicators and of members, which differ by revision and roles. */
  private static final int MOST_KEPT = 32;

  private final IndicatorRepository indicators;
  private final FigureRepository figures;
  private final LayoutReader layouts;
  private final KeptValues kept;
  private final Keep<List<IndicatorRow>> all = new Keep<>(MOST_KEPT);
  private final Keep<Map<String, List<MemberRow>>> members = new Keep<>(MOST_KEPT);

  FigureReader(
      IndicatorRepository indicators,
      FigureRepository figures,
      LayoutReader layouts,
      KeptValues kept) {
    this.indicators = indicators;
    this.figures = figures;
    this.layouts = layouts;
    this.kept = kept;
  }

  /** All indicators that the reader may see, in editorial order. */
  public List<IndicatorRow> indicators(Reading reading) {
    return all.get(reading, List.of(), () -> indicators.all(reading.revision(), reading.roles()));
  }

  /** An indicator with the values asked for; empty if the reader can see none of that code. */
  public Optional<Figures> read(Reading reading, Selection selection) {
    return find(reading, selection.indicator())
        .map(
            indicator ->
                new Figures(
                    indicator,
                    members(reading).getOrDefault(indicator.code(), List.of()),
                    series(reading, selection)));
  }

  private Optional<IndicatorRow> find(Reading reading, String code) {
    return reading.isPast()
        ? indicators.find(reading.revision(), reading.roles(), code)
        : indicators(reading).stream().filter(row -> row.code().equals(code)).findFirst();
  }

  private Map<String, List<MemberRow>> members(Reading reading) {
    return members.get(
        reading,
        List.of(),
        () ->
            indicators.members(reading.revision(), reading.roles()).stream()
                .collect(Collectors.groupingBy(MemberRow::indicator)));
  }

  /** An indicator with its series but none of their values; empty as {@link #read}. */
  public Optional<Figures> withoutValues(Reading reading, String code) {
    return find(reading, code)
        .map(indicator -> new Figures(indicator, List.of(), layouts.read(reading, code)));
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
    return layouts.read(reading).places();
  }

  /** The indicators that have a series in an area which the reader may see, by their codes. */
  public Set<String> indicatorsIn(Reading reading, String area) {
    return layouts.read(reading).indicatorsIn(area);
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
      Predicate<SeriesFigures> wanted,
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

  private List<Figures> everySeries(Reading reading, Predicate<SeriesFigures> wanted) {
    Layout layout = layouts.read(reading);
    return indicators(reading).stream()
        .map(
            indicator ->
                new Figures(
                    indicator,
                    List.of(),
                    layout.of(indicator.code()).stream().filter(wanted).toList()))
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
    return layouts.members(text);
  }

  private List<SeriesFigures> series(Reading reading, Selection selection) {
    List<SeriesFigures> wanted =
        layouts.read(reading, selection.indicator()).stream()
            .filter(row -> selection.areas().isEmpty() || selection.areas().contains(row.area()))
            .filter(series -> selection.wants(series.members()))
            .toList();
    Map<Long, List<ObservationRow>> values =
        observations(reading, wanted.stream().mapToLong(SeriesFigures::series).toArray());
    return wanted.stream()
        .map(series -> filled(series, values).between(selection.from(), selection.to()))
        .toList();
  }

  /** The values of these series by their numbers, read at once; none of one that is not seen. */
  public Map<Long, List<ObservationRow>> observations(Reading reading, long[] series) {
    if (reading.isPast()) {
      return observations(reading, reading.revision(), series);
    }
    Layout layout = layouts.read(reading);
    List<Long> seen = Arrays.stream(series).filter(layout::holds).boxed().toList();
    Map<Long, List<ObservationRow>> known = kept.get(reading, seen);
    Map<Long, List<ObservationRow>> all = new HashMap<>(known);
    long[] others =
        seen.stream().filter(one -> !known.containsKey(one)).mapToLong(n -> n).toArray();
    if (others.length > 0) {
      Map<Long, List<ObservationRow>> read = observations(reading, reading.revision(), others);
      Arrays.stream(others).forEach(one -> all.put(one, read.getOrDefault(one, List.of())));
      kept.put(reading, read);
    }
    return all;
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

  /** Which series there are that the reader may see. */
  Layout layout(Reading reading) {
    return layouts.read(reading);
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

package se.utfall.api.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.IndicatorPage.Link;
import se.utfall.api.indicator.IndicatorPage.OtherSeries;
import se.utfall.api.indicator.IndicatorPage.ValueRow;
import se.utfall.api.indicator.IndicatorPage.VersionRow;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.CellVersionRow;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** The tables and links of an indicator's page. */
final class IndicatorTables {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private static final ShownPicture.Size SIZE = new ShownPicture.Size(460, 360);

  /** SDMX CL_OBS_STATUS of a value that is withheld. */
  private static final String HIDDEN = "Q";

  private final Words words;
  private final FigureWords figures;
  private final PeriodWords periods;
  private final Addresses addresses;
  private final String owner;

  IndicatorTables(Words words, IndicatorRow indicator, Addresses addresses) {
    this.words = words;
    this.figures = new FigureWords(words, indicator);
    this.periods = new PeriodWords(words);
    this.addresses = addresses;
    this.owner = indicator.owner();
  }

  /** The chart that the values decide. */
  ShownPicture plain(SeriesFigures shown, String text) {
    return links(shown, text);
  }

  /** A chart of a kind that is asked for. */
  ShownPicture chart(SeriesFigures shown, ChartSpec spec) {
    return links(shown, spec.description(), "kind=" + spec.kind().code());
  }

  /** A chart of many series, as high as they need. */
  ShownPicture chart(ChartKinds.Among among) {
    boolean panels = among.kind() == ChartKind.SMALL_MULTIPLES;
    int wide = panels ? 200 + 150 * (among.shown() / 4 + 1) : 200 + 34 * among.shown();
    int narrow = panels ? 220 + 150 * (among.shown() / 2 + 1) : 240 + 38 * among.shown();
    ShownPicture.Size size =
        new ShownPicture.Size(Math.max(SIZE.wide(), wide), Math.max(SIZE.narrow(), narrow));
    return ShownPicture.at(among.address(), size, among.text());
  }

  private ShownPicture links(SeriesFigures shown, String text, String... kind) {
    return ShownPicture.at(addresses.picture(shown, "svg", kind), SIZE, text);
  }

  /** The values, latest first. */
  List<ValueRow> values(SeriesFigures shown, Map<String, SourceRow> sources, boolean isEditable) {
    List<ObservationRow> rows = shown.observations();
    return Stream.iterate(rows.size() - 1, i -> i >= 0, i -> i - 1)
        .map(rows::get)
        .map(
            row ->
                new ValueRow(
                    period(row.period()),
                    row.qualifier().equals("derived")
                        ? words.text("indicator.derived", figures.figure(row))
                        : figures.figure(row),
                    bounds(row),
                    source(row, sources),
                    remark(row),
                    isEditable ? addresses.correction(shown, row.period()) : ""))
        .toList();
  }

  /** How many values are hidden, and whom to ask; empty when none is. */
  String hidden(SeriesFigures shown) {
    long count = shown.observations().stream().filter(row -> row.status().equals(HIDDEN)).count();
    return count == 0
        ? ""
        : words.text(count == 1 ? "indicator.hidden.one" : "indicator.hidden", count, owner);
  }

  String bounds(ObservationRow row) {
    return figures.bounds(row);
  }

  List<OtherSeries> others(List<SeriesFigures> all, SeriesFigures shown) {
    if (all.size() < 2) {
      return List.of();
    }
    SeriesNames names = new SeriesNames(all);
    return all.stream()
        .map(
            series ->
                new OtherSeries(
                    addresses.page(series),
                    names.of(series),
                    series.latest().map(figures::withUnit).orElse(""),
                    series.latest().map(row -> period(row.period())).orElse(""),
                    series.series() == shown.series()))
        .toList();
  }

  /** The versions of the values shown; who wrote them is for those who have logged in. */
  List<VersionRow> versions(List<CellVersionRow> versions, SeriesFigures shown, boolean named) {
    return versions.stream()
        .filter(version -> version.series() == shown.series())
        .map(
            version ->
                new VersionRow(
                    period(version.period()),
                    figures.figure(observation(version)),
                    day(version.recordedAt()),
                    version.supersededAt() == null ? "" : day(version.supersededAt()),
                    named ? version.author() : "",
                    version.reason() == null ? "" : version.reason()))
        .toList();
  }

  List<Link> downloads(SeriesFigures shown) {
    return List.of(
        new Link(addresses.values(shown, "csv"), words.text("indicator.download.csv")),
        new Link(addresses.values(shown, "json"), words.text("indicator.download.json")));
  }

  /**
   * What is special about the value, such as that it is an estimate, and the words of the source.
   */
  private String remark(ObservationRow row) {
    String key = "figure.status." + row.status();
    String note = row.note() == null ? "" : row.note();
    if (!words.has(key)) {
      return note;
    }
    return note.isEmpty() ? words.text(key) : words.text("figure.remark", words.text(key), note);
  }

  private String period(String text) {
    return periods.label(Period.parse(text));
  }

  private String source(ObservationRow row, Map<String, SourceRow> sources) {
    SourceRow source = sources.get(row.source());
    String title = source == null ? row.source() : source.title();
    return row.section() == null ? title : words.text("indicator.section", title, row.section());
  }

  private String day(Instant instant) {
    return periods.day(instant.atZone(STOCKHOLM).toLocalDate());
  }

  private static ObservationRow observation(CellVersionRow version) {
    Period period = Period.parse(version.period());
    BigDecimal value = version.value();
    return new ObservationRow(
        version.series(),
        version.period(),
        period.from(),
        period.before(),
        value,
        version.lower(),
        version.upper(),
        version.qualifier(),
        version.status(),
        version.source(),
        version.section(),
        version.note(),
        version.recordedAt());
  }
}

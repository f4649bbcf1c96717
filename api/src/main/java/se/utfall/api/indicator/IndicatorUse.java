package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.charts.Chart;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.charts.Wanted;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.figures.EventReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.IndicatorPage.Edits;
import se.utfall.api.indicator.IndicatorPage.EventLine;
import se.utfall.api.indicator.IndicatorPage.Fact;
import se.utfall.api.security.Roles;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.period.Period;
import se.utfall.db.revision.Reading;

/** Reads the page of an indicator. */
@Singleton
final class IndicatorUse {
  private final SelectionReader selections;
  private final FigureRepository cells;
  private final CatalogueRepository catalogue;
  private final ChartUse charts;
  private final EventReader events;
  private final IndicatorSide side;

  IndicatorUse(
      SelectionReader selections,
      FigureRepository cells,
      CatalogueRepository catalogue,
      ChartUse charts,
      EventReader events,
      IndicatorSide side) {
    this.selections = selections;
    this.cells = cells;
    this.catalogue = catalogue;
    this.charts = charts;
    this.events = events;
    this.side = side;
  }

  IndicatorPage read(Reading reading, IndicatorQuery query) {
    Figures all = selections.everySeries(reading, query.selection());
    Words words = query.words();
    SeriesFigures shown = chosen(all, query.selection()).orElse(SeriesFigures.NONE);
    Figures one = new Figures(all.indicator(), all.members(), List.of(shown));
    Chart chart = charts.chart(reading, words, one, Wanted.ANY);
    SeriesFinding finding = new TrendReader(words).read(all.indicator(), shown);
    Addresses addresses = query.addresses();
    IndicatorTables tables = new IndicatorTables(words, all.indicator(), addresses);
    boolean isEditable =
        !reading.isPast() && List.of(reading.roles().split(" ")).contains(Roles.EDITOR);
    IndicatorFacts facts = new IndicatorFacts(words, all.indicator());
    Map<String, SourceRow> sources = sources(reading);
    return new IndicatorPage(
        all.indicator().code(),
        all.indicator().name(),
        new SeriesNames(List.of(shown)).common(shown),
        Words.sentence(finding.sentence()),
        AsOfWords.of(words, reading),
        tables.chart(shown, finding, chart.spec().description()),
        side.of(reading, words, one, tables),
        tables.values(shown, sources, isEditable),
        shown.observations().stream().anyMatch(row -> !tables.bounds(row).isEmpty()),
        facts.facts(),
        facts.method(finding),
        tables.others(all.series(), shown),
        events(reading, shown, words, isEditable ? Optional.of(addresses) : Optional.empty()),
        tables.versions(
            cells.versions(
                reading.revision(), reading.roles(), all.indicator().code(), shown.area(), ""),
            shown,
            !reading.roles().isEmpty()),
        said(shown, sources),
        tables.downloads(shown),
        isEditable
            ? Optional.of(new Edits(addresses.target(), addresses.newEvent(shown)))
            : Optional.empty());
  }

  private static Optional<SeriesFigures> chosen(Figures all, Selection selection) {
    if (selection.isOpen()) {
      return all.headline();
    }
    return all.series().stream()
        .filter(series -> selection.areas().isEmpty() || selection.areas().contains(series.area()))
        .filter(
            series ->
                selection.members().entrySet().stream()
                    .allMatch(
                        wanted ->
                            wanted.getValue().contains(series.members().get(wanted.getKey()))))
        .findFirst();
  }

  private List<EventLine> events(
      Reading reading, SeriesFigures shown, Words words, Optional<Addresses> edits) {
    if (shown.observations().isEmpty()) {
      return List.of();
    }
    LocalDate from = shown.observations().get(0).periodFrom();
    LocalDate before = shown.latest().orElseThrow().periodBefore();
    PeriodWords periods = new PeriodWords(words);
    return events.of(reading, List.of(shown)).stream()
        .filter(event -> isDuring(event, from, before))
        .map(
            event ->
                new EventLine(
                    when(event, periods),
                    event.title(),
                    edits.map(addresses -> addresses.event(shown, event)).orElse("")))
        .toList();
  }

  private static boolean isDuring(EventRow event, LocalDate from, LocalDate before) {
    LocalDate end =
        event.endPeriodBefore() == null ? event.startPeriodBefore() : event.endPeriodBefore();
    return event.startPeriodFrom().isBefore(before) && from.isBefore(end);
  }

  private static String when(EventRow event, PeriodWords periods) {
    String start = periods.label(Period.parse(event.startPeriod()));
    return event.endPeriod() == null
        ? start
        : start + "–" + periods.label(Period.parse(event.endPeriod()));
  }

  private Map<String, SourceRow> sources(Reading reading) {
    return catalogue.sources(reading.revision()).stream()
        .collect(Collectors.toMap(SourceRow::source, source -> source));
  }

  private static List<Fact> said(SeriesFigures shown, Map<String, SourceRow> sources) {
    return CitedSource.of(shown.observations(), List.copyOf(sources.values())).stream()
        .map(source -> new Fact(source.title(), source.about()))
        .toList();
  }
}

package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.charts.Chart;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.charts.Wanted;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.ChartKinds.Among;
import se.utfall.api.indicator.IndicatorPage.Edits;
import se.utfall.api.indicator.IndicatorPage.Fact;
import se.utfall.api.indicator.IndicatorPage.Insert;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.picture.PictureActions;
import se.utfall.api.security.Roles;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSpec;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.revision.Reading;

/** Reads the page of an indicator. */
@Singleton
final class IndicatorUse {
  private final SelectionReader selections;
  private final FigureRepository cells;
  private final CatalogueRepository catalogue;
  private final ChartUse charts;
  private final ChartKinds kinds;
  private final IndicatorEvents events;
  private final IndicatorRelations relations;
  private final IndicatorSide side;

  IndicatorUse(
      SelectionReader selections,
      FigureRepository cells,
      CatalogueRepository catalogue,
      ChartUse charts,
      ChartKinds kinds,
      IndicatorEvents events,
      IndicatorRelations relations,
      IndicatorSide side) {
    this.selections = selections;
    this.cells = cells;
    this.catalogue = catalogue;
    this.charts = charts;
    this.kinds = kinds;
    this.events = events;
    this.relations = relations;
    this.side = side;
  }

  /**
   * The page.
   *
   * @param base what stands before the paths of the service
   */
  IndicatorPage read(Reading reading, IndicatorQuery query, Onward onward, String base) {
    Figures ever = selections.everySeries(reading, query.everPeriod());
    Figures all = between(ever, query.selection());
    Words words = query.words();
    SeriesFigures whole = chosen(ever, query.selection()).orElse(SeriesFigures.NONE);
    SeriesFigures shown = between(whole, query.selection());
    Figures one = new Figures(all.indicator(), all.members(), List.of(shown));
    SeriesFinding finding = new TrendReader(words).read(all.indicator(), shown);
    Addresses addresses = query.addresses();
    IndicatorTables tables = new IndicatorTables(words, all.indicator(), addresses);
    List<Chart> telling = charts.telling(reading, words, one);
    Shown top = top(reading, query, all, one, finding, telling, tables);
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
        top.links(),
        new ChartChoices(query).of(whole, shown, top.offered(), top.kind()),
        tables.hidden(shown),
        top.links().map(links -> insert(base, links)),
        relations.of(reading, all.indicator(), whole, words, onward),
        side.of(telling, words, one, tables, top.kind()),
        tables.values(shown, sources, isEditable),
        shown.observations().stream().anyMatch(row -> !tables.bounds(row).isEmpty()),
        facts.facts(finding.result().basis()),
        facts.method(finding),
        tables.others(all.series(), shown),
        events.of(reading, shown, words, isEditable ? Optional.of(addresses) : Optional.empty()),
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

  /** The chart at the top of the page, its kind, and all kinds that can be drawn. */
  private record Shown(
      Optional<ShownPicture> links, Optional<ChartKind> kind, List<ChartKind> offered) {}

  private Shown top(
      Reading reading,
      IndicatorQuery query,
      Figures all,
      Figures one,
      SeriesFinding finding,
      List<Chart> telling,
      IndicatorTables tables) {
    SeriesFigures shown = one.series().get(0);
    if (finding.compared().stream().noneMatch(FigureWords::isFigure)) {
      return new Shown(Optional.empty(), Optional.empty(), List.of());
    }
    List<Among> among = kinds.among(reading, all, shown, query.addresses());
    List<ChartKind> offered =
        Stream.of(
                Stream.of(ChartKind.LINE, ChartKind.BAR),
                telling.stream().map(chart -> chart.spec().kind()),
                among.stream().map(Among::kind))
            .flatMap(parts -> parts)
            .toList();
    Optional<ChartKind> wanted = query.kind().filter(offered::contains);
    Optional<Among> many =
        among.stream().filter(a -> wanted.filter(a.kind()::equals).isPresent()).findFirst();
    if (many.isPresent()) {
      return new Shown(many.map(tables::chart), wanted, offered);
    }
    Wanted form = new Wanted(wanted, Optional.empty(), Optional.empty());
    ChartSpec spec = charts.chart(reading, query.words(), one, form).spec();
    ShownPicture links =
        wanted.isPresent() ? tables.chart(shown, spec) : tables.plain(shown, spec.description());
    return new Shown(Optional.of(links), Optional.of(spec.kind()), offered);
  }

  private static Insert insert(String base, ShownPicture links) {
    return new Insert(base + PictureActions.of(links.plain()).png(), links.alternative());
  }

  private static Figures between(Figures ever, Selection selection) {
    return new Figures(
        ever.indicator(),
        ever.members(),
        ever.series().stream().map(series -> between(series, selection)).toList());
  }

  private static SeriesFigures between(SeriesFigures series, Selection selection) {
    return series.between(selection.from(), selection.to());
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

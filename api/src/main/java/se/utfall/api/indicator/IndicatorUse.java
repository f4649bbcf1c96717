package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.api.answer.Keep;
import se.utfall.api.charts.Chart;
import se.utfall.api.charts.ChartUse;
import se.utfall.api.charts.SeriesNames;
import se.utfall.api.figures.CitedSource;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.IndicatorPage.Edits;
import se.utfall.api.indicator.IndicatorPage.Fact;
import se.utfall.api.indicator.IndicatorPage.Insert;
import se.utfall.api.indicator.SeriesCharts.Asked;
import se.utfall.api.indicator.SeriesCharts.Shown;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;
import se.utfall.api.picture.PictureActions;
import se.utfall.api.security.Roles;
import se.utfall.api.trend.SeriesFinding;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.AsOfWords;
import se.utfall.api.words.Words;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.SourceRow;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.revision.Reading;

/** Reads the page of an indicator. */
@Singleton
final class IndicatorUse {
  private static final long MOST_BYTES = 16_000_000;

  private final SelectionReader selections;
  private final FigureRepository cells;
  private final CatalogueRepository catalogue;
  private final ChartUse charts;
  private final SeriesCharts seriesCharts;
  private final IndicatorEvents events;
  private final IndicatorRelations relations;
  private final IndicatorSide side;
  private final Keep<IndicatorPage> kept = Keep.ofWords(MOST_BYTES);

  IndicatorUse(
      SelectionReader selections,
      FigureRepository cells,
      CatalogueRepository catalogue,
      ChartUse charts,
      SeriesCharts seriesCharts,
      IndicatorEvents events,
      IndicatorRelations relations,
      IndicatorSide side) {
    this.selections = selections;
    this.cells = cells;
    this.catalogue = catalogue;
    this.charts = charts;
    this.seriesCharts = seriesCharts;
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
    return kept.get(
        reading, List.of(query, onward, base), () -> made(reading, query, onward, base));
  }

  private IndicatorPage made(Reading reading, IndicatorQuery query, Onward onward, String base) {
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
    Asked asked = new Asked(words, addresses, query.kind());
    Shown top = seriesCharts.of(reading, asked, all, one, telling);
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
        top.picture(),
        new ChartChoices(query).of(whole, shown, top.offered(), top.kind()),
        tables.hidden(shown),
        top.picture().map(links -> insert(base, links)),
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

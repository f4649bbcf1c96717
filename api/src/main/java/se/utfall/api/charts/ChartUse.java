package se.utfall.api.charts;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.analysis.Study;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.charts.PanelReader.Panels;
import se.utfall.api.charts.SeriesLayer.Layered;
import se.utfall.api.figures.EventReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.trend.TrendReader;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.Layer;
import se.utfall.charts.spec.Multiples;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.revision.Reading;

/** Reads what a chart shows and makes the chart of it. */
@Singleton
public final class ChartUse {
  private final SelectionReader selections;
  private final CatalogueRepository catalogue;
  private final EventReader events;
  private final AreaCharts areas;
  private final PanelReader panels;
  private final Map<ChartKind, SeriesLayer> layers = new EnumMap<>(ChartKind.class);

  ChartUse(
      SelectionReader selections,
      CatalogueRepository catalogue,
      EventReader events,
      AreaCharts areas,
      PanelReader panels,
      List<SeriesLayer> layers) {
    this.selections = selections;
    this.catalogue = catalogue;
    this.events = events;
    this.areas = areas;
    this.panels = panels;
    layers.forEach(layer -> this.layers.put(layer.kind(), layer));
  }

  /**
   * The chart that is asked for.
   *
   * @throws ProblemException 404 for an indicator or area that the reader cannot see
   */
  Chart chart(Reading reading, ChartQuery query) {
    return query
        .areas()
        .map(choice -> areas.chart(reading, query, choice))
        .orElseGet(() -> ofSeries(reading, query));
  }

  /** The chart of areas that are read already, as proportions where they are divided. */
  public Chart ofAreas(Reading reading, Words words, AreaFigures figures, Wanted wanted) {
    return areas.chart(reading, words, figures, wanted);
  }

  private Chart ofSeries(Reading reading, ChartQuery query) {
    if (query.kind().filter(kind -> kind == ChartKind.SMALL_MULTIPLES).isPresent()) {
      return ofPanels(reading, query);
    }
    Figures all = selections.selected(reading, query.selection());
    Figures shown = query.selection().isOpen() ? headlineOnly(all) : all;
    if (shown.series().stream().allMatch(series -> series.observations().isEmpty())) {
      throw nothing("NO_DATA");
    }
    return chart(
        reading,
        query.look().words(),
        shown,
        new Wanted(query.kind(), query.look().title(), query.events()));
  }

  private Chart ofPanels(Reading reading, ChartQuery query) {
    Panels read = panels.read(reading, query.selection(), query.level());
    Words words = query.look().words();
    Figures shown = read.figures();
    List<Drawn> all = drawn(words, shown);
    Optional<Drawn> behind = all.stream().filter(one -> read.isReference(one.series())).findFirst();
    List<Drawn> own = all.stream().filter(one -> behind.filter(one::equals).isEmpty()).toList();
    if (own.isEmpty()) {
      throw nothing("NO_DATA");
    }
    Figures of =
        new Figures(shown.indicator(), shown.members(), all.stream().map(Drawn::series).toList());
    Multiples layer =
        new Multiples(behind.map(one -> new ChartSeries(one.series().areaName(), one.points())));
    Wanted wanted = new Wanted(query.kind(), query.look().title(), query.events());
    return new Chart(
        new ChartFigure(words, of, own, all)
            .spec(
                wanted,
                layer,
                flagged(reading, of, wanted.events()),
                catalogue.sources(reading.revision())),
        of,
        all,
        DrawnTable.of(all));
  }

  /** The chart of figures that are read already. */
  public Chart chart(Reading reading, Words words, Figures shown, Wanted wanted) {
    Optional<SeriesLayer> layer = wanted.kind().map(layers::get);
    return layer.isPresent()
        ? layered(reading, words, shown, wanted, only(reading, words, shown, layer.get()))
        : plain(reading, words, shown, wanted);
  }

  /**
   * The charts of a series in which an analysis has something to say, in the order of their kinds.
   */
  public List<Chart> telling(Reading reading, Words words, Figures one) {
    return one.indicator().accumulates()
        ? List.of()
        : layers.values().stream()
            .flatMap(
                layer ->
                    made(reading, words, one, layer)
                        .filter(Layered::answers)
                        .map(found -> layered(reading, words, one, Wanted.of(layer.kind()), found))
                        .stream())
            .toList();
  }

  private Chart plain(Reading reading, Words words, Figures shown, Wanted wanted) {
    List<Drawn> drawn = drawn(words, shown);
    Figures of =
        new Figures(shown.indicator(), shown.members(), drawn.stream().map(Drawn::series).toList());
    return chart(reading, words, of, wanted, new Layer.None(), drawn, DrawnTable.of(drawn));
  }

  private static List<Drawn> drawn(Words words, Figures shown) {
    TrendReader trend = new TrendReader(words);
    ChartPoints points = new ChartPoints(words, shown.indicator());
    return shown.series().stream()
        .filter(series -> !series.observations().isEmpty())
        .map(series -> trend.read(shown.indicator(), series))
        .map(
            one ->
                new Drawn(one.series(), one.compared(), points.of(one.compared()), one.sentence()))
        .toList();
  }

  private Layered only(Reading reading, Words words, Figures shown, SeriesLayer layer) {
    if (shown.series().size() != 1) {
      throw ProblemException.badRequest(
          "parameters 'area' and 'member'",
          "leave " + shown.series().size() + " series; a chart of this kind shows one");
    }
    if (shown.indicator().accumulates()) {
      throw nothing("ACCUMULATED");
    }
    Study study = new Study(shown.indicator(), shown.series().get(0));
    return made(reading, words, shown, layer).orElseThrow(() -> nothing(layer.silence(study)));
  }

  private Optional<Layered> made(Reading reading, Words words, Figures one, SeriesLayer layer) {
    return layer.of(
        new Study(one.indicator(), one.series().get(0)),
        catalogue.rebases(reading.revision(), one.indicator().code()),
        words);
  }

  private Chart layered(Reading reading, Words words, Figures shown, Wanted wanted, Layered made) {
    List<Drawn> drawn = List.of(made.drawn());
    return chart(reading, words, shown, wanted, made.layer(), drawn, made.csv());
  }

  private Chart chart(
      Reading reading,
      Words words,
      Figures shown,
      Wanted wanted,
      Layer layer,
      List<Drawn> drawn,
      String csv) {
    return new Chart(
        new ChartFigure(words, shown, drawn)
            .spec(
                wanted,
                layer,
                flagged(reading, shown, wanted.events()),
                catalogue.sources(reading.revision())),
        shown,
        drawn,
        csv);
  }

  private List<EventRow> flagged(Reading reading, Figures shown, Optional<Boolean> wanted) {
    String theme = shown.indicator().theme();
    return events.of(reading, shown.series()).stream()
        .filter(event -> wanted.orElse(event.type().equals(theme)))
        .toList();
  }

  private static Figures headlineOnly(Figures all) {
    return new Figures(all.indicator(), all.members(), all.headline().stream().toList());
  }

  /** 404: the reason, a key under {@code chart.not}, why a chart cannot be drawn. */
  public static ProblemException nothing(String reason) {
    return ProblemException.notFound(
        "There is nothing to draw: " + Words.en().text("chart.not." + reason));
  }
}

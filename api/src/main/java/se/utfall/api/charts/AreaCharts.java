package se.utfall.api.charts;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.areas.AreaChoice;
import se.utfall.api.areas.AreaFigure;
import se.utfall.api.areas.AreaFigures;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.charts.AreaLayer.Around;
import se.utfall.api.figures.Selection;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.revision.Reading;

/** Reads many areas in one period and makes the chart of them. */
@Singleton
final class AreaCharts {
  private final AreaReader areas;
  private final CatalogueRepository catalogue;
  private final Map<ChartKind, AreaLayer> layers = new EnumMap<>(ChartKind.class);

  AreaCharts(AreaReader areas, CatalogueRepository catalogue, List<AreaLayer> layers) {
    this.areas = areas;
    this.catalogue = catalogue;
    layers.forEach(layer -> this.layers.put(layer.kind(), layer));
  }

  Chart chart(Reading reading, ChartQuery query, AreaChoice choice) {
    ChartKind kind = query.kind().orElseThrow();
    AreaTree tree = new AreaTree(catalogue.areas(reading.revision()));
    boolean ranked = kind == ChartKind.RANKING;
    Optional<String> one = ranked ? among(tree, choice) : Optional.empty();
    AreaChoice read = one.isPresent() ? everywhere(choice) : choice;
    AreaFigures figures = areas.read(reading, read);
    Optional<AreaFigure> whole = ranked ? whole(reading, tree, read, figures) : Optional.empty();
    return layers
        .get(kind)
        .of(figures, new Around(query.per(), whole, one), query.look().words())
        .map(made -> new AreaChart(query.look().words(), figures, made))
        .orElseThrow(() -> ChartUse.nothing("TOO_FEW_AREAS"))
        .of(kind, query.look().title(), catalogue.sources(reading.revision()));
  }

  /** The chart of areas that are read already, as proportions where they are divided. */
  Chart chart(Reading reading, Words words, AreaFigures figures, Wanted wanted) {
    ChartKind kind = wanted.kind().orElseThrow();
    return layers
        .get(kind)
        .of(figures, new Around(Optional.empty(), Optional.empty(), Optional.empty()), words)
        .map(made -> new AreaChart(words, figures, made))
        .orElseThrow(() -> ChartUse.nothing("TOO_FEW_AREAS"))
        .of(kind, wanted.title(), catalogue.sources(reading.revision()));
  }

  /** The lone area that is named together with its own level: one among the others there. */
  private static Optional<String> among(AreaTree tree, AreaChoice choice) {
    List<String> named = choice.selection().areas();
    return named.size() == 1
            && choice.level().isPresent()
            && tree.level(named.get(0)).equals(choice.level())
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static AreaChoice everywhere(AreaChoice choice) {
    return within(choice, List.of());
  }

  private static AreaChoice within(AreaChoice choice, List<String> areas) {
    Selection asked = choice.selection();
    return new AreaChoice(
        new Selection(asked.indicator(), areas, asked.members(), asked.from(), asked.to()),
        choice.denominator(),
        choice.level(),
        choice.period());
  }

  /** The nearest area that holds all of them and has a figure in the same period. */
  private Optional<AreaFigure> whole(
      Reading reading, AreaTree tree, AreaChoice choice, AreaFigures figures) {
    if (figures.period().isEmpty()) {
      return Optional.empty();
    }
    return tree.over(figures.areas().stream().map(AreaFigure::code).toList()).stream()
        .map(over -> figure(reading, choice, over, figures))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<AreaFigure> figure(
      Reading reading, AreaChoice choice, AreaRow over, AreaFigures figures) {
    AreaChoice above =
        new AreaChoice(
            within(choice, List.of(over.area())).selection(),
            choice.denominator(),
            Optional.of(over.level()),
            figures.period());
    return areas.read(reading, above).areas().stream()
        .filter(area -> area.code().equals(over.area()))
        .filter(area -> AreaFigure.named(area.figure()).isPresent())
        .filter(
            area ->
                choice.denominator().isEmpty()
                    || AreaFigure.named(area.base()).filter(n -> n.signum() > 0).isPresent())
        .findFirst();
  }
}

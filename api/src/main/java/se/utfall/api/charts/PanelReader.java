package se.utfall.api.charts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.revision.Reading;

/** Reads the series that have a panel each, and the one that all of them are held against. */
@Singleton
final class PanelReader {
  static final int MOST = 40;

  private final SelectionReader selections;
  private final AreaReader areas;
  private final CatalogueRepository catalogue;

  PanelReader(SelectionReader selections, AreaReader areas, CatalogueRepository catalogue) {
    this.selections = selections;
    this.areas = areas;
    this.catalogue = catalogue;
  }

  /**
   * Series to draw.
   *
   * @param figures those of the panels, and the reference among them when there is one
   * @param reference the series of the area that all panels lie within, at their members
   */
  record Panels(Figures figures, Optional<SeriesFigures> reference) {

    boolean isReference(SeriesFigures series) {
      return reference.filter(one -> one.series() == series.series()).isPresent();
    }
  }

  /**
   * All series of the selection, or of the areas at a level.
   *
   * @throws ProblemException 400 when they are more than a picture can have panels
   */
  Panels read(Reading reading, Selection selection, Optional<String> level) {
    List<AreaRow> tree = catalogue.areas(reading.revision());
    Figures chosen =
        level
            .map(
                at ->
                    within(
                        areas.series(reading, selection, at, Optional.empty()).series(),
                        tree,
                        selection.areas()))
            .orElseGet(() -> selections.selected(reading, selection));
    Optional<SeriesFigures> reference = reference(reading, chosen, new AreaTree(tree), selection);
    List<SeriesFigures> own =
        chosen.series().stream()
            .filter(one -> reference.filter(r -> r.series() == one.series()).isEmpty())
            .toList();
    if (own.size() > MOST) {
      throw ProblemException.badRequest(
          "parameters 'area', 'member' and 'level'",
          "leave " + own.size() + " series; this kind of chart shows at most " + MOST);
    }
    return new Panels(
        new Figures(
            chosen.indicator(),
            chosen.members(),
            Stream.concat(own.stream(), reference.stream()).toList()),
        reference);
  }

  private static Figures within(Figures figures, List<AreaRow> rows, List<String> areas) {
    AreaTree tree = new AreaTree(rows);
    return new Figures(
        figures.indicator(),
        figures.members(),
        figures.series().stream()
            .filter(one -> areas.isEmpty() || tree.isWithin(one.area(), areas))
            .toList());
  }

  /** The nearest area over all panels that has a series at their members. */
  private Optional<SeriesFigures> reference(
      Reading reading, Figures panels, AreaTree tree, Selection selection) {
    Set<Map<String, String>> members =
        panels.series().stream().map(SeriesFigures::members).collect(Collectors.toSet());
    Set<String> named =
        panels.series().stream().map(SeriesFigures::area).collect(Collectors.toSet());
    if (members.size() != 1 || panels.series().size() < 2) {
      return Optional.empty();
    }
    List<String> over = tree.highest(named).map(List::of).orElseGet(() -> codes(tree.over(named)));
    List<SeriesFigures> every = selections.everySeries(reading, selection).series();
    return over.stream()
        .flatMap(area -> every.stream().filter(one -> one.area().equals(area)))
        .filter(one -> members.contains(one.members()) && !one.observations().isEmpty())
        .findFirst();
  }

  private static List<String> codes(List<AreaRow> areas) {
    return areas.stream().map(AreaRow::area).toList();
  }
}

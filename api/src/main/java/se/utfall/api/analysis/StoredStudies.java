package se.utfall.api.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaReader;
import se.utfall.api.areas.AreaSeries;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.figures.FigureRepository;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.revision.Reading;

/** The series that an address chooses, as known at one moment and for one reader. */
final class StoredStudies implements Studies {
  private final Sources sources;
  private final Reading reading;
  private final Selection selection;
  private final Arguments arguments;
  private final Study main;

  /** Where they are read. */
  @Singleton
  record Sources(
      SelectionReader selections,
      AreaReader areas,
      CatalogueRepository catalogue,
      FigureRepository cells) {}

  StoredStudies(Sources sources, Reading reading, Selection selection, Arguments arguments) {
    this.sources = sources;
    this.reading = reading;
    this.selection = selection;
    this.arguments = arguments;
    this.main = only(selection);
  }

  @Override
  public Study main() {
    return main;
  }

  @Override
  public Optional<Study> beside(String argument) {
    return arguments
        .text(argument)
        .map(
            indicator -> {
              Selection every =
                  new Selection(indicator, List.of(), Map.of(), selection.from(), selection.to());
              return like(main.series(), sources.selections().selected(reading, every));
            });
  }

  /**
   * Of all series of an indicator the one that stands beside another: of the same area and members,
   * else the headline.
   *
   * @throws ProblemException 404 if it has no series
   */
  static Study like(SeriesFigures here, Figures all) {
    return all.series().stream()
        .filter(one -> isLike(one, here))
        .findFirst()
        .or(all::headline)
        .map(series -> new Study(all.indicator(), series))
        .orElseThrow(StoredStudies::noSeries);
  }

  @Override
  public Optional<AreaSeries> areas(String level, String argument) {
    Map<String, Set<String>> members =
        main.series().members().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, member -> Set.of(member.getValue())));
    return Optional.of(
        sources
            .areas()
            .series(
                reading,
                new Selection(
                    selection.indicator(), List.of(), members, selection.from(), selection.to()),
                level,
                arguments.text(argument).map(code -> new AreaSeries.Beside(argument, code))));
  }

  @Override
  public List<RebaseRow> rebases() {
    return sources.catalogue().rebases(reading.revision(), main.indicator().code());
  }

  @Override
  public List<SeriesFigures> knownThen() {
    SeriesFigures now = main.series();
    Set<String> periods =
        now.observations().stream().map(ObservationRow::period).collect(Collectors.toSet());
    return PastSeries.of(
        now,
        sources
            .cells()
            .versions(reading.revision(), reading.roles(), main.indicator().code(), now.area(), "")
            .stream()
            .filter(cell -> cell.series() == now.series() && periods.contains(cell.period()))
            .toList());
  }

  private static boolean isLike(SeriesFigures one, SeriesFigures other) {
    return one.area().equals(other.area()) && hasMembersOf(one, other);
  }

  /** Whether the dimensions that both have are at the same member. */
  private static boolean hasMembersOf(SeriesFigures one, SeriesFigures other) {
    Map<String, String> shared = new TreeMap<>(one.members());
    shared.keySet().retainAll(other.members().keySet());
    return shared.entrySet().stream()
        .allMatch(member -> member.getValue().equals(other.members().get(member.getKey())));
  }

  private Study only(Selection wanted) {
    Figures found = sources.selections().selected(reading, wanted);
    if (wanted.isOpen()) {
      return new Study(found.indicator(), found.headline().orElseThrow(StoredStudies::noSeries));
    }
    if (found.series().isEmpty()) {
      throw noSeries();
    }
    if (found.series().size() > 1) {
      throw ProblemException.badRequest(
          "parameters 'area' and 'member'",
          "leave "
              + found.series().size()
              + " series; the analysis takes one: "
              + found.series().stream()
                  .map(series -> (series.area() + " " + series.memberText()).strip())
                  .collect(Collectors.joining(" | ")));
    }
    return new Study(found.indicator(), found.series().get(0));
  }

  private static ProblemException noSeries() {
    return ProblemException.notFound("There is no such series.");
  }
}

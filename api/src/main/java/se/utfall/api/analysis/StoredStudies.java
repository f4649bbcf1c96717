package se.utfall.api.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.utfall.api.figures.EventReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.figures.SelectionReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.revision.Reading;

/** The series that an address chooses, as known at one moment and for one reader. */
final class StoredStudies implements Studies {
  private final Sources sources;
  private final Reading reading;
  private final Selection selection;
  private final Arguments arguments;
  private final Study main;

  /** Where they are read. */
  record Sources(SelectionReader selections, CatalogueRepository catalogue, EventReader events) {}

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
              Selection every = of(indicator);
              SeriesFigures here = main.series();
              Figures all = sources.selections().selected(reading, every);
              return all.series().stream()
                  .filter(one -> isLike(one, here))
                  .findFirst()
                  .or(all::headline)
                  .map(series -> new Study(all.indicator(), series))
                  .orElseThrow(StoredStudies::noSeries);
            });
  }

  @Override
  public List<Study> areas(String level) {
    return areas(main.indicator().code(), level);
  }

  @Override
  public List<Study> areasBeside(String argument, String level) {
    return arguments.text(argument).map(indicator -> areas(indicator, level)).orElseGet(List::of);
  }

  @Override
  public List<RebaseRow> rebases() {
    return sources.catalogue().rebases(reading.revision(), main.indicator().code());
  }

  @Override
  public List<EventRow> events() {
    return sources.events().of(reading, List.of(main.series()));
  }

  private List<Study> areas(String indicator, String level) {
    Set<String> wanted =
        sources.catalogue().areas(reading.revision()).stream()
            .filter(area -> area.level().equals(level))
            .map(AreaRow::area)
            .collect(Collectors.toSet());
    Figures all = sources.selections().selected(reading, of(indicator));
    return all.series().stream()
        .filter(one -> wanted.contains(one.area()) && hasMembersOf(one, main.series()))
        .map(one -> new Study(all.indicator(), one))
        .toList();
  }

  /** Every series of an indicator, in the time that is selected. */
  private Selection of(String indicator) {
    return new Selection(indicator, List.of(), Map.of(), selection.from(), selection.to());
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

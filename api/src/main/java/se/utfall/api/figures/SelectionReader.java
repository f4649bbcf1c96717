package se.utfall.api.figures;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.AreaRow;
import se.utfall.db.revision.Reading;

/** Reads what an address selects, and refuses what is not there to be selected. */
@Singleton
public final class SelectionReader {
  private final FigureReader figures;
  private final CatalogueRepository catalogue;

  SelectionReader(FigureReader figures, CatalogueRepository catalogue) {
    this.figures = figures;
    this.catalogue = catalogue;
  }

  /**
   * The values that are selected.
   *
   * @throws ProblemException 404 for an indicator or area that the reader cannot see, 400 for a
   *     dimension or member that the indicator lacks
   */
  public Figures selected(Reading reading, Selection selection) {
    return checked(reading, selection, selection);
  }

  /**
   * The values of every series of the indicator in the time selected, when the selection is of
   * series that may be there.
   *
   * @throws ProblemException as {@link #selected}
   */
  public Figures everySeries(Reading reading, Selection selection) {
    Selection every =
        new Selection(selection.indicator(), List.of(), Map.of(), selection.from(), selection.to());
    return checked(reading, every, selection);
  }

  private Figures checked(Reading reading, Selection read, Selection asked) {
    Figures found =
        figures
            .read(reading, read)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "There is no indicator '" + asked.indicator() + "'."));
    SelectionQuery.check(
        asked,
        found,
        catalogue.areas(reading.revision()).stream()
            .map(AreaRow::area)
            .collect(Collectors.toSet()));
    return found;
  }
}

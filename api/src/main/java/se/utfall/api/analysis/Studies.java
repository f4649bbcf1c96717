package se.utfall.api.analysis;

import java.util.List;
import java.util.Optional;
import se.utfall.api.areas.AreaSeries;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;

/** The series that a request chooses or brings. */
public interface Studies {

  /** The series to analyse. */
  Study main();

  /**
   * A second series that an argument names ({@code with}, {@code denominator}): an indicator where
   * series are stored, a list of numbers of the same periods where they are pasted. Empty when the
   * argument is not given.
   */
  Optional<Study> beside(String argument);

  /**
   * The series of every area at one level of the area tree, with the same members as the one to
   * analyse, and those of the second indicator that an argument names. Empty for a pasted series,
   * which has no areas.
   *
   * @param level kommun, stadsområde, mellanområde or primärområde
   */
  Optional<AreaSeries> areas(String level, String argument);

  /** Where limits start anew, by their start. */
  List<RebaseRow> rebases();

  /**
   * The series to analyse as it was known each time that it was changed, oldest first. A pasted
   * series has no past.
   */
  List<SeriesFigures> knownThen();
}

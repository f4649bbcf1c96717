package se.utfall.api.analysis;

import java.util.List;
import java.util.Optional;
import se.utfall.db.catalogue.CatalogueRepository.EventRow;
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
   * analyse. A pasted series has no areas but its own.
   *
   * @param level kommun, stadsområde, mellanområde or primärområde
   */
  List<Study> areas(String level);

  /** As {@link #areas}, of the second series that an argument names. */
  List<Study> areasBeside(String argument, String level);

  /** Where limits start anew, by their start. */
  List<RebaseRow> rebases();

  /** What has happened in the area of the series, by its start. */
  List<EventRow> events();
}

package se.utfall.api.overview;

import static java.util.Objects.requireNonNull;

/**
 * The page of all that has changed.
 *
 * @param asOf a notice when the past is shown; else empty
 * @param changes what has changed, with one part of the revised values
 * @param since the moment from which changes are told
 * @param page which part, from 0
 */
public record ChangesPage(String asOf, Changes changes, String since, int page) {

  /** Checks that nothing is null. */
  public ChangesPage {
    requireNonNull(asOf);
    requireNonNull(changes);
    requireNonNull(since);
  }

  /** Place of the first revised value that is shown, from 1. */
  public long first() {
    return (long) page * ChangesQuery.PER_PAGE + 1;
  }

  /** Place of the last one that is shown. */
  public long last() {
    return first() - 1 + changes.revised().size();
  }

  /** Whether there are revised values before those that are shown. */
  public boolean hasEarlier() {
    return page > 0;
  }

  /** Whether there are more after them. */
  public boolean hasLater() {
    return (page + 1L) * ChangesQuery.PER_PAGE < changes.revisedCount();
  }
}

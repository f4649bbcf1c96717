package se.utfall.api.search;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.revision.Reading;
import se.utfall.db.search.HitRow;
import se.utfall.db.search.SearchRepository;

/** Narrows a list of indicators by the words that the search of the whole service finds by. */
@Singleton
public final class IndicatorSearch {
  private static final String[] NO_PAGES = {};

  private final SearchRepository store;

  IndicatorSearch(SearchRepository store) {
    this.store = store;
  }

  /** The test of an indicator; without words every indicator passes. */
  public Predicate<IndicatorRow> of(Reading reading, Optional<String> words) {
    if (words.isEmpty()) {
      return row -> true;
    }
    Set<String> found =
        store
            .hits(
                reading.revision(),
                reading.roles(),
                Question.checked(words.get().strip()),
                NO_PAGES,
                NO_PAGES)
            .stream()
            .filter(hit -> hit.kind().equals("indicator"))
            .map(HitRow::code)
            .collect(Collectors.toSet());
    return row -> found.contains(row.code());
  }
}

package se.utfall.api.overview;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import se.utfall.api.overview.OverviewChanges.Part;
import se.utfall.api.query.Query;
import se.utfall.db.revision.AsOf;

/**
 * What the address of the page of changes asks for.
 *
 * @param asOf the moment whose knowledge is shown
 * @param moment the same as it was given
 * @param since the moment from which changes are told; empty for 30 days
 * @param page which part of the revised values, from 0
 */
record ChangesQuery(Optional<AsOf> asOf, Optional<String> moment, Optional<AsOf> since, int page) {
  static final int PER_PAGE = 100;

  private static final int LAST_PAGE = 1_000_000;

  static ChangesQuery of(HttpRequest<?> request) {
    Query query = Query.of(request, "sedan", "page", "asOf", "lang");
    return new ChangesQuery(
        query.asOf(),
        query.text("asOf"),
        query.moment("sedan"),
        query.integer("page", 0, 0, LAST_PAGE));
  }

  Part part() {
    return new Part((long) page * PER_PAGE, PER_PAGE);
  }
}

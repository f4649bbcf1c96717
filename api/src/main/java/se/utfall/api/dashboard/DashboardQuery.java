package se.utfall.api.dashboard;

import io.micronaut.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.revision.AsOf;

/**
 * What the address of a view asks for.
 *
 * @param asOf the moment whose knowledge is shown
 * @param moment the same as it was given
 * @param isScreen whether it is shown full screen
 * @param screen number of the screen, from 1
 * @param perScreen how many tiles a screen has; empty lets the tiles decide
 */
record DashboardQuery(
    Optional<AsOf> asOf,
    Optional<String> moment,
    boolean isScreen,
    int screen,
    Optional<Integer> perScreen) {

  static DashboardQuery of(HttpRequest<?> request) {
    Query query = Query.of(request, "visning", "sida", "rutor", "asOf", "lang");
    Map<String, Integer> numbers = new TreeMap<>();
    Screen.SIZES.forEach(size -> numbers.put(size.toString(), size));
    boolean isScreen = query.oneOf("visning", Map.of("skarm", true), false);
    DashboardQuery read =
        new DashboardQuery(
            query.asOf(),
            query.text("asOf"),
            isScreen,
            query.integer("sida", 1, 1, DashboardDraft.MOST_TILES),
            Optional.ofNullable(query.oneOf("rutor", numbers, null)));
    if (!isScreen && (query.text("sida").isPresent() || query.text("rutor").isPresent())) {
      throw ProblemException.badRequest(
          "parameters 'sida' and 'rutor'", "stand with 'visning=skarm' only");
    }
    return read;
  }

  /** What the address of its PDF asks for. */
  static DashboardQuery ofSheets(HttpRequest<?> request) {
    Query query = Query.of(request, "asOf", "lang");
    return new DashboardQuery(query.asOf(), query.text("asOf"), false, 1, Optional.empty());
  }
}

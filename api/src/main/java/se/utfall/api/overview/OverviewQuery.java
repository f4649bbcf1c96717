package se.utfall.api.overview;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.revision.AsOf;

/**
 * What the address of the overview asks for.
 *
 * @param asOf the moment whose knowledge is shown
 * @param moment the same as it was given
 * @param since the day from which changes are told; empty for the last visit
 * @param theme code of the only theme to show
 * @param area code of the area whose figures are shown in the place of the usual ones
 * @param attention whether only what needs attention is shown
 */
record OverviewQuery(
    Optional<AsOf> asOf,
    Optional<String> moment,
    Optional<LocalDate> since,
    Optional<String> theme,
    Optional<String> area,
    boolean attention) {

  /** Everything, as it is now. */
  static final OverviewQuery OF_NOW =
      new OverviewQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  static OverviewQuery of(HttpRequest<?> request) {
    Query query = Query.of(request, "sedan", "theme", "area", "attention", "asOf", "lang");
    return new OverviewQuery(
        query.asOf(),
        query.text("asOf"),
        query.text("sedan").map(OverviewQuery::day),
        query.text("theme"),
        query.text("area"),
        query.flag("attention").orElse(false));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw ProblemException.badRequest(
          "parameter 'sedan'", "is '" + text + "'; allowed: a date such as 2024-01-22");
    }
  }
}

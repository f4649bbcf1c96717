package se.utfall.api.finance;

import io.micronaut.http.HttpStatus;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;

/** The forms that a money table can be had in. */
final class Formats {
  private Formats() {}

  static void jsonOnly(Query query) {
    String format = query.text("format").orElse("json");
    if (format.equals("csv") || format.equals("xlsx")) {
      throw ProblemException.of(
          HttpStatus.NOT_ACCEPTABLE, "format '" + format + "' is not made yet; json is");
    }
    if (!format.equals("json")) {
      throw ProblemException.badRequest("parameter 'format'", "is '" + format + "'; allowed: json");
    }
  }
}

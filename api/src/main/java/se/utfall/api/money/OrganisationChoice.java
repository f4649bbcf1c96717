package se.utfall.api.money;

import java.util.Optional;
import se.utfall.analytics.money.Books;
import se.utfall.analytics.money.Organisation;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;

/** The organisation that an address asks for, by its name or an alias. */
public final class OrganisationChoice {
  private OrganisationChoice() {}

  /** Its name as the tables have it; empty when none is asked for. An unknown one is a 404. */
  public static Optional<String> of(Query query, Books books) {
    return query.text("organisation").map(name -> require(books, name));
  }

  /** The name that the tables have for a name or alias. An unknown one is a 404. */
  public static String require(Books books, String name) {
    return books
        .organisation(name)
        .map(Organisation::name)
        .orElseThrow(() -> ProblemException.notFound("There is no organisation '" + name + "'."));
  }
}

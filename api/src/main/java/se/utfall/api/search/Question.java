package se.utfall.api.search;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;

/** The words that are searched for. */
final class Question {
  /** Longest question, in characters; no name in the store is longer. */
  static final int LONGEST = 200;

  private Question() {}

  /** The words of the parameter {@code q}; empty without any. */
  static String of(Query query) {
    return checked(query.words("q").orElse("").strip());
  }

  /** The kind that is asked for; empty for all. */
  static Optional<String> kind(Query query) {
    return Optional.ofNullable(
        query.oneOf(
            "kind",
            Found.KINDS.stream().collect(Collectors.toMap(Function.identity(), kind -> kind)),
            null));
  }

  /** Refuses what is too long to be a question. */
  static String checked(String text) {
    if (text.length() > LONGEST) {
      throw ProblemException.badRequest(
          "parameter 'q'", "is longer than " + LONGEST + " characters");
    }
    return text;
  }
}

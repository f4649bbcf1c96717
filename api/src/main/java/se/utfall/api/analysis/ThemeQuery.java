package se.utfall.api.analysis;

import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.problem.RequestId;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;

/**
 * A theme whose series are to be analysed, as an address asks for it.
 *
 * @param analysis the method
 * @param arguments its arguments; those that are of one series alone are as the method says
 * @param query the address, for the theme, the moment and the page
 * @param from first period; empty means from the beginning
 * @param to last period; empty means to the end
 * @param words the language of the answer
 * @param request id of the request, for the log
 */
record ThemeQuery(
    Analysis analysis,
    Arguments arguments,
    Query query,
    Optional<Period> from,
    Optional<Period> to,
    Words words,
    String request) {
  private static final Set<String> CHOICE =
      Set.of("theme", "from", "to", "page", "size", "asOf", "lang");

  /** Whether an address names a theme. */
  static boolean isIn(HttpRequest<?> request) {
    return request.getParameters().contains("theme");
  }

  static ThemeQuery of(HttpRequest<?> request, Analysis analysis) {
    if (request.getParameters().contains("indicator")) {
      throw ProblemException.badRequest(
          "parameters 'theme' and 'indicator'",
          "cannot stand together; a theme is every series of its indicators");
    }
    Set<String> own = new TreeSet<>(analysis.arguments());
    own.removeAll(analysis.ofOneAlone().keySet());
    Query query =
        Query.of(request, Stream.concat(CHOICE.stream(), own.stream()).toArray(String[]::new));
    Optional<Period> from = query.period("from");
    Optional<Period> to = query.period("to");
    query.refuseBackwards(from, to);
    return new ThemeQuery(
        analysis,
        arguments(query, own, analysis),
        query,
        from,
        to,
        Words.of(request),
        RequestId.of(request));
  }

  String theme() {
    return query.required("theme");
  }

  private static Arguments arguments(Query query, Set<String> own, Analysis analysis) {
    Map<String, Object> given = new HashMap<>(analysis.ofOneAlone());
    own.forEach(name -> query.text(name).ifPresent(text -> given.put(name, text)));
    return new Arguments(given, analysis.arguments());
  }
}

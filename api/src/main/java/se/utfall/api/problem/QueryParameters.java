package se.utfall.api.problem;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses query parameters that a route does not know, so that a slip of the pen is not ignored.
 */
public final class QueryParameters {
  private QueryParameters() {}

  /**
   * Checks that the request has no other parameters than these.
   *
   * @throws ProblemException 400, naming the unknown one and the allowed ones
   */
  public static void only(HttpRequest<?> request, String... allowed) {
    only(request.getParameters().names(), allowed);
  }

  /**
   * Checks that there are no other names than these.
   *
   * @throws ProblemException 400, naming the unknown one and the allowed ones
   */
  public static void only(Set<String> names, String... allowed) {
    var known = List.of(allowed);
    for (String name : new TreeSet<>(names)) {
      if (!known.contains(name)) {
        throw ProblemException.badRequest("parameter '" + name + "'", "is unknown; " + list(known));
      }
    }
  }

  /**
   * Checks as {@link #only} and that each parameter given stands at most once.
   *
   * @throws ProblemException 400, naming the one that is unknown or repeated
   */
  public static void onlyOnce(HttpRequest<?> request, String... allowed) {
    only(request, allowed);
    for (String name : allowed) {
      if (request.getParameters().getAll(name).size() > 1) {
        throw ProblemException.badRequest("parameter '" + name + "'", "may be given once only");
      }
    }
  }

  private static String list(List<String> known) {
    return known.isEmpty() ? "none is allowed here" : "allowed are " + String.join(", ", known);
  }
}

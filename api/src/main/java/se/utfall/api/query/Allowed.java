package se.utfall.api.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.utfall.api.problem.ProblemException;

/** Reads what may only be said in certain ways, and says which they are where it is not. */
public final class Allowed {
  private Allowed() {}

  /**
   * What one of some words means.
   *
   * @throws ProblemException 400 that names the parameter and the words
   */
  public static <T> T oneOf(String name, String text, Map<String, T> meanings) {
    return Optional.ofNullable(meanings.get(text))
        .orElseThrow(
            () -> refused(name, text, String.join(", ", new TreeSet<>(meanings.keySet()))));
  }

  /** 400: the parameter is not what is allowed. */
  public static ProblemException refused(String name, Object value, String allowed) {
    return ProblemException.badRequest(
        "parameter '" + name + "'", "is '" + value + "'; allowed: " + allowed);
  }
}

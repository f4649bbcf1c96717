package se.utfall.api.query;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.utfall.api.problem.Audience;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.problem.QueryParameters;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;
import se.utfall.db.revision.AsOf;

/**
 * The parameters of one request. What cannot be read is a 400 that names the parameter and what is
 * allowed.
 */
public final class Query {
  private static final int MOST_PER_PAGE = 1_000;

  private final Parameters parameters;

  private Query(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The parameters of a request that takes these and no others.
   *
   * @param repeatable names that may stand several times
   * @param single names that may stand once
   */
  public static Query of(Parameters parameters, List<String> repeatable, String... single) {
    String[] all =
        java.util.stream.Stream.concat(repeatable.stream(), Arrays.stream(single))
            .toArray(String[]::new);
    refuseUnstorable(parameters);
    QueryParameters.only(parameters.values().keySet(), all);
    for (String name : single) {
      if (parameters.all(name).size() > 1) {
        throw ProblemException.badRequest("parameter '" + name + "'", "may be given once only");
      }
    }
    Query query = new Query(parameters);
    if (List.of(single).contains("lang")) {
      query.language();
    }
    return query;
  }

  /** The parameters of a request that takes these, some of them repeatable. */
  public static Query of(HttpRequest<?> request, List<String> repeatable, String... single) {
    return of(Parameters.of(request), repeatable, single);
  }

  /** The parameters of a request that takes these, each once. */
  public static Query of(HttpRequest<?> request, String... single) {
    return of(request, List.of(), single);
  }

  /** The language that is asked for. */
  public Words language() {
    return Words.of(parameters.first("lang"));
  }

  /** Words to search for; empty if they are not given or blank. */
  public Optional<String> words(String name) {
    return parameters.first(name).filter(text -> !text.isBlank());
  }

  /**
   * A text; empty if it is not given. A form of a page may leave it blank; a program that does has
   * lost what it meant to ask for.
   */
  public Optional<String> text(String name) {
    return all(name).stream().findFirst();
  }

  /** A text that must be given. */
  public String required(String name) {
    return text(name)
        .orElseThrow(() -> ProblemException.badRequest("parameter '" + name + "'", "is missing"));
  }

  /** All texts of a repeatable parameter. */
  public List<String> all(String name) {
    List<String> given = parameters.all(name);
    List<String> texts = given.stream().filter(text -> !text.isBlank()).toList();
    if (texts.size() < given.size() && Audience.isProgram(parameters.path())) {
      throw ProblemException.badRequest("parameter '" + name + "'", "is empty");
    }
    return texts;
  }

  /** A period. */
  public Optional<Period> period(String name) {
    return text(name)
        .map(
            text ->
                Period.find(text)
                    .orElseThrow(
                        () ->
                            Allowed.refused(
                                name,
                                text,
                                "a period such as 2023, 2023-T2, 2023-05 or 2022-01-01/P2Y")));
  }

  /** Refuses a last period that ends before the first begins. */
  public void refuseBackwards(Optional<Period> from, Optional<Period> to) {
    if (from.isPresent() && to.isPresent() && !from.get().from().isBefore(to.get().before())) {
      throw ProblemException.badRequest(
          "parameter 'to'", "is '" + to.get().text() + "', which is before 'from'");
    }
  }

  /** The moment that is asked for. */
  public Optional<AsOf> asOf() {
    return moment("asOf");
  }

  /** A moment: the end of a day, or an instant. */
  public Optional<AsOf> moment(String name) {
    return text(name)
        .map(
            text -> {
              try {
                return AsOf.parse(text);
              } catch (IllegalArgumentException unreadable) {
                throw Allowed.refused(
                    name, text, "a date (2024-01-22) or an instant (2024-01-22T08:00:00Z)");
              }
            });
  }

  /** A whole number within limits. */
  public int integer(String name, int otherwise, int least, int most) {
    return text(name)
        .map(
            text -> {
              String allowed = "a whole number from " + least + " to " + most;
              try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                  return number;
                }
              } catch (NumberFormatException unreadable) {
                throw Allowed.refused(name, text, allowed);
              }
              throw Allowed.refused(name, text, allowed);
            })
        .orElse(otherwise);
  }

  /** One of some words. */
  public <T> T oneOf(String name, Map<String, T> meanings, T otherwise) {
    return text(name).map(text -> Allowed.oneOf(name, text, meanings)).orElse(otherwise);
  }

  /** True or false; empty if not given. */
  public Optional<Boolean> flag(String name) {
    return Optional.ofNullable(oneOf(name, Map.of("true", true, "false", false), null));
  }

  /** The wanted members by dimension, from {@code member=<dimension>:<member>}. */
  public Map<String, Set<String>> members() {
    Map<String, Set<String>> members = new TreeMap<>();
    for (String text : all("member")) {
      int colon = text.indexOf(':');
      if (colon < 1 || colon == text.length() - 1) {
        throw Allowed.refused("member", text, "<dimension>:<member>");
      }
      members
          .computeIfAbsent(text.substring(0, colon), dimension -> new TreeSet<>())
          .add(text.substring(colon + 1));
    }
    return members;
  }

  /** One page of a list. */
  public <T, A> Page<A> page(List<T> all, Function<T, A> answer) {
    return page(all.size(), (first, most) -> all.stream().skip(first).limit(most).toList(), answer);
  }

  /**
   * One page of a list that is too long to be read whole.
   *
   * @param total how long it is
   * @param reading reads so many after the first so many
   */
  public <T, A> Page<A> page(
      long total, BiFunction<Long, Integer, List<T>> reading, Function<T, A> answer) {
    int page = integer("page", 0, 0, Integer.MAX_VALUE / MOST_PER_PAGE);
    int size = integer("size", 50, 1, MOST_PER_PAGE);
    List<T> part = reading.apply((long) page * size, size);
    return new Page<>(part.stream().map(answer).toList(), page, size, total);
  }

  /** Refuses U+0000, which no text of the store can hold. */
  private static void refuseUnstorable(Parameters parameters) {
    if (parameters.path().indexOf('\0') >= 0) {
      throw ProblemException.notFound(
          "There is nothing at " + parameters.path().replace("\0", "%00") + ".");
    }
    parameters
        .values()
        .forEach(
            (name, values) -> {
              if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw ProblemException.badRequest(
                    "parameter '" + name + "'", "holds the character U+0000");
              }
            });
  }
}

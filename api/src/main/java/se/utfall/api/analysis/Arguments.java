package se.utfall.api.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Allowed;
import se.utfall.db.period.Period;

/**
 * The arguments of a method, from an address or from the {@code parameters} of a sent body. What
 * cannot be read is a 400 that names the argument and what is allowed.
 */
public final class Arguments {
  static final double LARGEST = 1e100;

  private final Map<String, Object> given;

  /**
   * Takes what was given.
   *
   * @param given texts, numbers, truths and lists of these, by name; blank texts count as not given
   * @param known names that may be given
   */
  Arguments(Map<String, Object> given, Set<String> known) {
    for (String name : new TreeSet<>(given.keySet())) {
      if (!known.contains(name)) {
        throw ProblemException.badRequest(
            "parameter '" + name + "'",
            "is unknown; allowed: " + String.join(", ", new TreeSet<>(known)));
      }
    }
    this.given = Map.copyOf(given);
  }

  /** A text; empty if it is not given. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name))
        .map(
            value -> {
              if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                throw Allowed.refused(name, value, "one value");
              }
              return value.toString();
            })
        .filter(text -> !text.isBlank());
  }

  /** A whole number within limits. */
  public int integer(String name, int otherwise, int least, int most) {
    return wholeNumber(name, least, most).orElse(otherwise);
  }

  /** A whole number within limits; empty if it is not given. */
  public Optional<Integer> wholeNumber(String name, int least, int most) {
    String allowed = "a whole number from " + least + " to " + most;
    return text(name)
        .map(
            text -> {
              try {
                int number = new BigDecimal(text.strip()).intValueExact();
                if (number >= least && number <= most) {
                  return number;
                }
              } catch (ArithmeticException | NumberFormatException unreadable) {
                throw Allowed.refused(name, text, allowed);
              }
              throw Allowed.refused(name, text, allowed);
            });
  }

  /** A number within closed limits; empty if it is not given. */
  public Optional<BigDecimal> number(String name, double least, double most) {
    return text(name).map(text -> number(name, text, least, most));
  }

  /** One of some words. */
  public <T> T oneOf(String name, Map<String, T> meanings, T otherwise) {
    return text(name).map(text -> Allowed.oneOf(name, text, meanings)).orElse(otherwise);
  }

  /** A period; empty if it is not given. */
  public Optional<Period> period(String name) {
    return text(name).map(text -> period(name, text));
  }

  /** A list of periods; empty if it is not given. */
  List<Period> periods(String name) {
    Object value = given.getOrDefault(name, List.of());
    if (!(value instanceof Collection<?> list)) {
      throw Allowed.refused(name, value, "a list of periods");
    }
    return list.stream().map(item -> period(name, String.valueOf(item))).toList();
  }

  private static Period period(String name, String text) {
    return Period.find(text)
        .orElseThrow(
            () -> Allowed.refused(name, text, "a period such as 2023, 2023-T2 or 2023-05"));
  }

  /** True or false. */
  public boolean flag(String name, boolean otherwise) {
    return oneOf(name, Map.of("true", true, "false", false), otherwise);
  }

  /** A list of numbers, null where one is missing; empty if it is not given. */
  public Optional<List<BigDecimal>> numbers(String name) {
    return Optional.ofNullable(given.get(name))
        .map(
            value -> {
              if (!(value instanceof Collection<?> list)) {
                throw Allowed.refused(name, value, "a list of numbers");
              }
              return numbers("parameter '" + name + "'", list);
            });
  }

  /** A list of texts, none of them blank; empty if it is not given. */
  Optional<List<String>> texts(String name) {
    return Optional.ofNullable(given.get(name))
        .map(
            value -> {
              if (!(value instanceof Collection<?> list)
                  || list.stream()
                      .anyMatch(item -> !(item instanceof String text) || text.isBlank())) {
                throw Allowed.refused(name, value, "a list of texts");
              }
              return list.stream().map(String::valueOf).toList();
            });
  }

  /** The numbers of a list, null where one is missing. */
  static List<BigDecimal> numbers(String named, Collection<?> list) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Object item : list) {
      numbers.add(item == null ? null : numberAt(named, numbers.size() + 1, item.toString()));
    }
    return numbers;
  }

  private static BigDecimal numberAt(String named, int place, String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs(number.doubleValue()) <= LARGEST) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      throw notANumber(named, place, text);
    }
    throw notANumber(named, place, text);
  }

  private static ProblemException notANumber(String named, int place, String text) {
    return ProblemException.badRequest(
        named,
        "holds '" + text + "' at place " + place + "; allowed are numbers up to 1e100 and null");
  }

  private static BigDecimal number(String name, String text, double least, double most) {
    String allowed = "a number from " + least + " to " + most;
    try {
      BigDecimal number = new BigDecimal(text.strip());
      if (number.doubleValue() >= least && number.doubleValue() <= most) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      throw Allowed.refused(name, text, allowed);
    }
    throw Allowed.refused(name, text, allowed);
  }
}

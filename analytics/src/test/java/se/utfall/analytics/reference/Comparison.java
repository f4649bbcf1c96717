package se.utfall.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Compares answers with what a case expects. Every expected field must have an answer; null there
 * means undefined here; texts, truths, whole numbers and lengths must be equal, other numbers as
 * near as the case says.
 */
final class Comparison {

  private final ReferenceCase reference;
  private final Set<String> optional;

  Comparison(ReferenceCase reference, Set<String> optional) {
    this.reference = reference;
    this.optional = optional;
  }

  /** Compares the answers with all of {@code expected}. */
  void fields(Map<String, ?> answer) {
    block("", answer, reference.expected(), reference.defaultTolerance());
  }

  /** Compares one field of {@code expected}, or of a block in it, by its name. */
  void field(String name, Object got, JsonNode expected) {
    compare(name, got, expected, reference.tolerance(name, reference.defaultTolerance()));
  }

  private void block(String path, Map<?, ?> answer, JsonNode expected, JsonNode near) {
    expected
        .properties()
        .forEach(
            field -> {
              var name = field.getKey();
              if (isCompared(name)) {
                assertThat(answer.containsKey(name)).as("an answer for " + path + name).isTrue();
                compare(
                    path + name,
                    answer.get(name),
                    field.getValue(),
                    reference.tolerance(name, near));
              }
            });
  }

  private boolean isCompared(String name) {
    return !optional.contains(name) && !name.endsWith("_defective") && !name.equals("r_default");
  }

  private void compare(String path, Object got, JsonNode expected, JsonNode near) {
    var plain = unwrapped(got);
    if (expected.isNull()) {
      assertThat(isUndefined(plain)).as("%s is undefined, not %s", path, plain).isTrue();
    } else if (isUndefined(plain)) {
      throw new AssertionError(path + " is undefined and should be " + expected);
    } else if (expected.isObject()) {
      assertThat(plain).as(path).isInstanceOf(Map.class);
      block(path + ".", (Map<?, ?>) plain, expected, near);
    } else if (expected.isArray()) {
      list(path, plain, expected, near);
    } else if (expected.isNumber()) {
      assertThat(plain).as(path).isInstanceOf(Number.class);
      number(path, (Number) plain, expected, near);
    } else {
      assertThat(plain).as(path).hasToString(expected.asText());
    }
  }

  private void list(String path, Object got, JsonNode expected, JsonNode near) {
    assertThat(got).as(path).isInstanceOf(List.class);
    var list = (List<?>) got;
    assertThat(list).as(path).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "[" + i + "]", list.get(i), expected.get(i), near);
    }
  }

  private static void number(String path, Number got, JsonNode expected, JsonNode near) {
    if (near.has("rule")) {
      throw new AssertionError(path + " is judged by a rule: " + near.get("rule").asText());
    }
    if (expected.isIntegralNumber() && (got instanceof Integer || got instanceof Long)) {
      assertThat(got.longValue()).as(path).isEqualTo(expected.asLong());
      return;
    }
    var want = expected.asDouble();
    var slack = near.get("abs").asDouble() + near.get("rel").asDouble() * Math.abs(want);
    assertThat(Math.abs(got.doubleValue() - want))
        .as("%s: %s for %s", path, got, want)
        .isLessThanOrEqualTo(slack);
  }

  private static Object unwrapped(Object got) {
    if (got instanceof Optional<?> present) {
      return present.orElse(null);
    }
    if (got instanceof OptionalDouble present) {
      return present.isPresent() ? (Object) present.getAsDouble() : null;
    }
    if (got instanceof double[] numbers) {
      return Arrays.stream(numbers).boxed().toList();
    }
    return got instanceof int[] numbers ? Arrays.stream(numbers).boxed().toList() : got;
  }

  private static boolean isUndefined(Object got) {
    return got == null || got instanceof Double number && Double.isNaN(number);
  }
}

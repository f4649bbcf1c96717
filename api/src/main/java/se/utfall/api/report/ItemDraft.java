package se.utfall.api.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing in a report as somebody wrote it: fields and their values, not yet understood.
 *
 * @param fields values by field, each as text; several where a field is a list
 */
record ItemDraft(Map<String, List<String>> fields) {

  ItemDraft {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = copy;
  }

  /** Of JSON: texts, numbers, truth values and lists of them. */
  static ItemDraft of(Map<String, Object> json) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    json.forEach(
        (name, value) -> {
          if (value != null) {
            fields.put(name, values(name, value));
          }
        });
    return new ItemDraft(fields);
  }

  private static List<String> values(String name, Object value) {
    List<String> values = new ArrayList<>();
    for (Object one : value instanceof List<?> list ? list : List.of(value)) {
      if (!(one instanceof String || one instanceof Number || one instanceof Boolean)) {
        throw new ItemRefused(name, "invalid", "holds something that is neither text nor number");
      }
      values.add(one.toString());
    }
    return values;
  }

  /** As JSON again. */
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    fields.forEach((name, values) -> json.put(name, values.size() == 1 ? values.get(0) : values));
    return json;
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** A text; empty when it is not given or blank. */
  Optional<String> text(String field) {
    List<String> values = fields.getOrDefault(field, List.of());
    if (values.size() > 1) {
      throw new ItemRefused(field, "invalid", "may be given once only");
    }
    return values.stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
  }

  /** The same with another value; a blank one takes the field away. */
  ItemDraft with(String field, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(fields);
    if (value.isBlank()) {
      more.remove(field);
    } else {
      more.put(field, List.of(value.strip()));
    }
    return new ItemDraft(more);
  }

  /** The fields other than these. */
  Map<String, List<String>> without(Set<String> known) {
    Map<String, List<String>> others = new LinkedHashMap<>(fields);
    new LinkedHashSet<>(known).forEach(others::remove);
    return others;
  }
}

package se.utfall.api.correction;

import java.util.List;
import java.util.Map;

/** One of the choices of a form. */
public record Option(String code, String name, boolean isChosen) {

  /** Choices by their codes, in this order, one of them chosen; another that is chosen is added. */
  static List<Option> of(Map<String, String> names, String chosen) {
    List<Option> options =
        new java.util.ArrayList<>(
            names.entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
                .toList());
    if (!names.containsKey(chosen)) {
      options.add(0, new Option(chosen, chosen, true));
    }
    return List.copyOf(options);
  }
}

package se.utfall.analytics.reconciliation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utfall.analytics.money.EquityStep;

/** A sum of kinds of steps as rules write it: {@code opening + adjustment - return}. */
final class RollForward {
  private RollForward() {}

  /** The kinds and their signs; empty if a word is no kind of step. */
  static Optional<Map<EquityStep.Kind, Integer>> parse(String text) {
    var signs = new EnumMap<EquityStep.Kind, Integer>(EquityStep.Kind.class);
    for (var part : text.replace('−', '-').replace("-", "+-").split("\\+")) {
      var word = part.strip();
      if (word.isEmpty()) {
        continue;
      }
      var negative = word.startsWith("-");
      var kind = kind(negative ? word.substring(1).strip() : word);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      signs.put(kind.get(), negative ? -1 : 1);
    }
    return signs.isEmpty() ? Optional.empty() : Optional.of(signs);
  }

  /** A word that names a kind of step, in any case; a plural s is forgiven. */
  static Optional<EquityStep.Kind> kind(String word) {
    var name = word.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(EquityStep.Kind.values())
        .filter(kind -> kind.name().equals(name) || (kind.name() + "S").equals(name))
        .findFirst();
  }
}

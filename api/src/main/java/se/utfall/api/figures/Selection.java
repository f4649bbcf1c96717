package se.utfall.api.figures;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.utfall.db.period.Period;

/**
 * Which values of an indicator are asked for.
 *
 * @param indicator code of the indicator
 * @param areas codes of areas; empty means all
 * @param members wanted members by dimension; a dimension that is not named means all
 * @param from first period; empty means from the beginning
 * @param to last period; empty means to the end
 */
public record Selection(
    String indicator,
    List<String> areas,
    Map<String, Set<String>> members,
    Optional<Period> from,
    Optional<Period> to) {

  /** Copies the lists. */
  public Selection {
    requireNonNull(indicator);
    areas = List.copyOf(areas);
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /** All values of an indicator. */
  public static Selection all(String indicator) {
    return new Selection(indicator, List.of(), Map.of(), Optional.empty(), Optional.empty());
  }

  /** Whether a series with these members is wanted. */
  public boolean wants(Map<String, String> of) {
    return members.entrySet().stream()
        .allMatch(
            wanted ->
                Optional.ofNullable(of.get(wanted.getKey()))
                    .filter(wanted.getValue()::contains)
                    .isPresent());
  }

  /** Whether neither area nor member is named. */
  public boolean isOpen() {
    return areas.isEmpty() && members.isEmpty();
  }
}

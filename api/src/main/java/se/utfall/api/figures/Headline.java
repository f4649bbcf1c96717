package se.utfall.api.figures;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.db.figures.IndicatorRow;

/**
 * The series of an indicator that is shown first.
 *
 * @param area code of its area; empty when the indicator does not say
 * @param members its members by dimension
 */
public record Headline(Optional<String> area, Map<String, String> members) {

  /** Copies the members. */
  public Headline {
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /** What the indicator says. */
  public static Headline of(IndicatorRow indicator) {
    Map<String, String> members = new TreeMap<>();
    if (indicator.headlineMember() != null) {
      for (String part : indicator.headlineMember().split("\\|")) {
        int colon = part.indexOf(':');
        if (colon > 0) {
          members.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
      }
    }
    return new Headline(Optional.ofNullable(indicator.headlineArea()), members);
  }

  /** Whether this is the series. */
  public boolean matches(SeriesFigures series) {
    return area.map(series.area()::equals).orElse(true) && matchesMembers(series);
  }

  /** Whether this is the series but for its area. */
  boolean matchesMembers(SeriesFigures series) {
    return members.entrySet().stream()
        .allMatch(member -> member.getValue().equals(series.members().get(member.getKey())));
  }
}

package se.utfall.api.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Headline;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.problem.ProblemException;
import se.utfall.db.figures.MemberRow;

/**
 * Finds the members at which all areas are compared, so that each area has one series: those of the
 * headline, else the totals.
 *
 * @param figures an indicator with all its series
 * @param parameter the parameter to name when there are several left
 */
record OneSort(Figures figures, String parameter) {

  /** The members of the wanted series; no members when there are no such series. */
  Map<String, String> among(Predicate<Map<String, String>> wanted) {
    List<Map<String, String>> sorts =
        figures.series().stream().map(SeriesFigures::members).distinct().filter(wanted).toList();
    if (sorts.size() < 2) {
      return sorts.isEmpty() ? Map.of() : sorts.get(0);
    }
    Set<Map.Entry<String, String>> headline = Headline.of(figures.indicator()).members().entrySet();
    Map<String, String> totals =
        figures.members().stream()
            .filter(member -> member.totalOf() != null)
            .collect(
                Collectors.toMap(MemberRow::dimension, MemberRow::member, (one, other) -> one));
    return only(sorts, sort -> !headline.isEmpty() && sort.entrySet().containsAll(headline))
        .or(() -> only(sorts, sort -> totals.entrySet().containsAll(sort.entrySet())))
        .orElseThrow(() -> several(sorts));
  }

  /** The same members as these in the dimensions that both have. */
  Map<String, String> like(Map<String, String> members) {
    return among(
        sort ->
            sort.entrySet().stream()
                .allMatch(
                    one ->
                        members.getOrDefault(one.getKey(), one.getValue()).equals(one.getValue())));
  }

  private static Optional<Map<String, String>> only(
      List<Map<String, String>> sorts, Predicate<Map<String, String>> fitting) {
    List<Map<String, String>> left = sorts.stream().filter(fitting).toList();
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private ProblemException several(List<Map<String, String>> sorts) {
    return ProblemException.badRequest(
        "parameter '" + parameter + "'",
        "leaves "
            + sorts.size()
            + " series of '"
            + figures.indicator().code()
            + "' in each area; one is needed: "
            + sorts.stream()
                .map(sort -> String.join(", ", sort.values()))
                .collect(Collectors.joining(" | ")));
  }
}

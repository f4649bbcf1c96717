package se.utfall.api.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.db.figures.MemberRow;
import se.utfall.db.period.Period;

/**
 * Reads a {@link Selection} from an address, and refuses areas and members that the indicator does
 * not have.
 */
public final class SelectionQuery {
  private SelectionQuery() {}

  /**
   * The selection of an indicator that the parameters area, member, from, to (and period) describe.
   */
  public static Selection of(String indicator, Query query, boolean withPeriod) {
    Optional<Period> one = withPeriod ? query.period("period") : Optional.empty();
    if (one.isPresent() && (query.text("from").isPresent() || query.text("to").isPresent())) {
      throw ProblemException.badRequest("parameter 'period'", "cannot stand with 'from' or 'to'");
    }
    Optional<Period> from = one.or(() -> query.period("from"));
    Optional<Period> to = one.or(() -> query.period("to"));
    query.refuseBackwards(from, to);
    return new Selection(indicator, query.all("area"), query.members(), from, to);
  }

  /**
   * Checks that what was named is there.
   *
   * @throws ProblemException 404 for an area that is unknown, 400 for a dimension or member that
   *     the indicator lacks
   */
  public static void check(Selection selection, Figures figures, Set<String> knownAreas) {
    for (String area : selection.areas()) {
      if (!knownAreas.contains(area)) {
        throw ProblemException.notFound("There is no area '" + area + "'.");
      }
    }
    Map<String, List<String>> members =
        figures.members().stream()
            .collect(
                Collectors.groupingBy(
                    MemberRow::dimension,
                    Collectors.mapping(MemberRow::member, Collectors.toList())));
    selection
        .members()
        .forEach(
            (dimension, wanted) -> {
              List<String> known = members.get(dimension);
              if (known == null) {
                throw ProblemException.badRequest(
                    "parameter 'member'",
                    "names dimension '"
                        + dimension
                        + "'; the indicator has "
                        + (members.isEmpty()
                            ? "none"
                            : String.join(", ", new TreeSet<>(members.keySet()))));
              }
              wanted.stream()
                  .filter(member -> !known.contains(member))
                  .findFirst()
                  .ifPresent(
                      member -> {
                        throw ProblemException.badRequest(
                            "parameter 'member'",
                            "is '"
                                + dimension
                                + ":"
                                + member
                                + "'; allowed: "
                                + String.join(" | ", known));
                      });
            });
  }
}

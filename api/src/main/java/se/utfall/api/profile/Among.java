package se.utfall.api.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.api.areas.AreaChoice;
import se.utfall.api.figures.Selection;
import se.utfall.db.period.Period;

/**
 * Which areas an indicator is compared among.
 *
 * @param indicator code of the indicator
 * @param level level of the areas
 * @param located the area of the page: one among them, or that which they lie within
 * @param members the members of the indicator; none for those that it says itself
 * @param period the period of the order; empty for the latest that most areas have
 */
record Among(
    String indicator,
    String level,
    Located located,
    Map<String, String> members,
    Optional<Period> period) {

  Among {
    requireNonNull(indicator);
    requireNonNull(level);
    requireNonNull(located);
    members = Map.copyOf(members);
    requireNonNull(period);
  }

  /** An indicator at each level where several areas have it. */
  static List<Among> of(Measured measured, Located located, boolean hasPlace) {
    return measured.levels().stream()
        .map(
            level ->
                new Among(
                    measured.indicator().code(),
                    level,
                    located,
                    measured.members(),
                    hasPlace && located.isOwn(level)
                        ? measured.beside().period()
                        : Optional.empty()))
        .toList();
  }

  boolean isOwnLevel() {
    return located.isOwn(level);
  }

  String here() {
    return located.here().area();
  }

  /** The areas in order. */
  AreaChoice choice() {
    return new AreaChoice(selection(), Optional.empty(), Optional.of(level), period);
  }

  /** The values of the indicator in the areas, at its members. */
  Selection selection() {
    return new Selection(
        indicator,
        isOwnLevel() ? List.of() : List.of(here()),
        members.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, member -> Set.of(member.getValue()))),
        Optional.empty(),
        Optional.empty());
  }
}

package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.EquityStep.Kind;

/** What must hold between the steps of equity of one organisation and year. */
final class EquityIdentities {
  private static final Set<Kind> OPTIONAL = Set.of(Kind.ADJUSTMENT, Kind.RETURN);

  private final List<EquityStep> steps;

  private EquityIdentities(List<EquityStep> steps) {
    this.steps = steps;
  }

  /** One for each organisation and year that has steps. */
  static List<EquityIdentities> each(List<EquityStep> steps) {
    Map<List<String>, List<EquityStep>> years = new LinkedHashMap<>();
    for (var step : steps) {
      years
          .computeIfAbsent(List.of(step.organisation(), step.period()), year -> new ArrayList<>())
          .add(step);
    }
    return years.values().stream().map(EquityIdentities::new).toList();
  }

  /** The sums on the way: opening after adjustments, and closing after the return. */
  static List<Identity> sums(List<EquityStep> steps) {
    var sums = new ArrayList<Identity>();
    for (var year : each(steps)) {
      year.identity(
              TableIdentities.SUM,
              Identity.Kind.SUM,
              Kind.SUBTOTAL,
              Map.of(Kind.OPENING, 1, Kind.ADJUSTMENT, 1))
          .ifPresent(sums::add);
      year.identity(
              TableIdentities.SUM,
              Identity.Kind.SUM,
              Kind.CLOSING_AFTER_RETURN,
              Map.of(Kind.CLOSING, 1, Kind.RETURN, 1))
          .ifPresent(sums::add);
    }
    return sums;
  }

  /**
   * The step of a kind as the sum of all steps of others. A year may be without adjustments and
   * returns; without any other step that is named nothing can be said.
   */
  Optional<Identity> identity(
      String rule, Identity.Kind identity, Kind judged, Map<Kind, Integer> signs) {
    var terms =
        steps.stream()
            .filter(step -> signs.containsKey(step.kind()))
            .map(step -> new Term(cell(step), BigDecimal.valueOf(signs.get(step.kind()))))
            .toList();
    if (!signs.keySet().stream().allMatch(kind -> OPTIONAL.contains(kind) || has(kind))) {
      return Optional.empty();
    }
    return steps.stream()
        .filter(step -> step.kind() == judged)
        .findFirst()
        .map(step -> new Identity(rule, identity, cell(step), terms));
  }

  boolean isOf(String organisation) {
    return steps.get(0).organisation().equals(organisation);
  }

  private boolean has(Kind kind) {
    return steps.stream().anyMatch(step -> step.kind() == kind);
  }

  static Cell cell(EquityStep step) {
    return new Cell(EquityTable.CODE, step.organisation(), step.name(), EquityTable.column(step));
  }
}

package se.utfall.analytics.equity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.EquityStep.Kind;

/**
 * Follows equity step by step through each year.
 *
 * <pre>
 * closing  = opening + Σ adjustments + result
 * return   = min(0, decided level − closing)
 * </pre>
 *
 * <p>In: printed steps in any order, in mnkr; those of a kind keep theirs. Several adjustments (or
 * openings or results, where a report divides them) are added. Out: a year each, the oldest first.
 * A step that is not printed is never taken as 0: what needs it is withheld, but a year may do
 * without adjustments. Of a closing balance or level that stands twice the first is judged.
 *
 * <p>Minimum n: none. Decimal throughout, with the most decimals of what was added.
 */
public final class EquityAnalysis {

  private static final Set<Kind> MOVEMENTS =
      EnumSet.of(Kind.OPENING, Kind.ADJUSTMENT, Kind.RESULT, Kind.RETURN);
  private static final Set<Kind> LEVELS =
      EnumSet.of(Kind.DECIDED_LEVEL, Kind.RECOMMENDED_LOW, Kind.RECOMMENDED_HIGH);
  private static final Set<Kind> OPTIONAL = EnumSet.of(Kind.ADJUSTMENT, Kind.SUBTOTAL);

  private EquityAnalysis() {}

  /**
   * The years of an organisation.
   *
   * @param organisation its name as the steps have it
   */
  public static List<EquityYear> years(List<EquityStep> steps, String organisation) {
    return steps.stream()
        .filter(step -> step.organisation().equals(organisation))
        .sorted(Comparator.comparing(EquityStep::kind))
        .collect(Collectors.groupingBy(EquityStep::period, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(EquityAnalysis::year)
        .toList();
  }

  private static EquityYear year(List<EquityStep> steps) {
    var computed = balance(steps, Kind.CLOSING);
    var printed = printed(steps, Kind.CLOSING);
    var level = printed(steps, Kind.DECIDED_LEVEL);
    return new EquityYear(
        steps.get(0).organisation(),
        steps.get(0).period(),
        rollForward(steps),
        missing(steps),
        printed,
        computed,
        level,
        Recommended.of(printed(steps, Kind.RECOMMENDED_LOW), printed(steps, Kind.RECOMMENDED_HIGH)),
        proposal(printed.map(Finding::found).orElse(computed), level),
        printed(steps, Kind.RETURN));
  }

  private static Finding<ProposedReturn> proposal(
      Finding<BigDecimal> closing, Optional<BigDecimal> level) {
    return closing.flatMap(
        amount ->
            level
                .map(decided -> Finding.found(ProposedReturn.of(amount, decided)))
                .orElse(Finding.withheld(Reason.NO_TARGET)));
  }

  private static List<RollForwardStep> rollForward(List<EquityStep> steps) {
    var rolled = steps.stream().filter(step -> !LEVELS.contains(step.kind())).toList();
    return IntStream.range(0, rolled.size())
        .mapToObj(
            i ->
                new RollForwardStep(
                    rolled.get(i).kind(),
                    rolled.get(i).name(),
                    rolled.get(i).amount().value(),
                    balance(rolled.subList(0, i + 1), rolled.get(i).kind())))
        .toList();
  }

  /** The balance at a kind of step, of the steps up to and with it. */
  private static Finding<BigDecimal> balance(List<EquityStep> steps, Kind at) {
    var needed = EnumSet.range(Kind.OPENING, at);
    needed.retainAll(MOVEMENTS);
    needed.removeAll(OPTIONAL);
    if (!kinds(steps).containsAll(needed)) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    return steps.stream()
        .filter(step -> MOVEMENTS.contains(step.kind()) && step.kind().compareTo(at) <= 0)
        .map(step -> step.amount().value())
        .reduce(BigDecimal::add)
        .map(Finding::found)
        .orElse(Finding.withheld(Reason.NO_FIGURE));
  }

  private static Set<Kind> missing(List<EquityStep> steps) {
    var missing = EnumSet.complementOf(kinds(steps));
    missing.removeAll(OPTIONAL);
    return missing;
  }

  private static EnumSet<Kind> kinds(List<EquityStep> steps) {
    var kinds = EnumSet.noneOf(Kind.class);
    steps.forEach(step -> kinds.add(step.kind()));
    return kinds;
  }

  private static Optional<BigDecimal> printed(List<EquityStep> steps, Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .map(step -> step.amount().value());
  }
}

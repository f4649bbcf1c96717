package se.utfall.analytics.bridge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.finding.Reason;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyLine;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;
import se.utfall.analytics.money.Scenario;

/**
 * The way from the budget of a sum to its outcome, or to the forecast as long as there is no
 * outcome, through the lines that make it up; in the unit of the table.
 *
 * <pre>
 * move of a line = Π signs up to the sum · (outcome − budget)    {@link MoneyTable#signOfPart}
 * </pre>
 *
 * <p>A line of which one side is not printed does not move and leaves its share to the rest. Lines
 * that nothing adds up are added here when they are of one kind, those with both sides alone.
 *
 * @param sum the printed sum; empty when the lines were added
 * @param kind kind of the sum, or of all lines
 * @param to what the budget is held against: outcome or forecast
 * @param steps budget and outcome as totals, between them the lines in printed order
 */
public record BudgetBridge(
    Optional<MoneyLine> sum,
    LineKind kind,
    Scenario to,
    BigDecimal budget,
    BigDecimal measured,
    List<Step<MoneyLine>> steps) {

  public BudgetBridge {
    Objects.requireNonNull(sum, "sum");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(measured, "measured");
    steps = List.copyOf(steps);
  }

  /** {@code measured − budget}. */
  public BigDecimal deviation() {
    return measured.subtract(budget);
  }

  /** The way of a printed sum; withheld as {@code NO_FIGURE} without both its sides. */
  public static Finding<BudgetBridge> of(MoneyTable table, MoneyLine sum, String period) {
    var to = measured(List.of(sum), period);
    var sides = new Sides(period, to);
    if (!sides.areKnown(sum)) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    var way = new Way<MoneyLine>();
    var budget = sides.budget(sum).orElseThrow();
    var measured = sides.measured(sum).orElseThrow();
    way.add(new Step.Total<>(Optional.of(sum), budget.value()), budget.interval());
    for (var leaf : new Leaves(table, sides).of(sum)) {
      way.add(sides.move(leaf), sides.stands(leaf));
    }
    way.add(new Step.Total<>(Optional.of(sum), measured.value()), measured.interval());
    return Finding.found(
        new BudgetBridge(
            Optional.of(sum), sum.kind(), to, budget.value(), measured.value(), way.steps()));
  }

  /**
   * The way of lines that nothing adds up; withheld as {@code NO_FIGURE} when none has both sides
   * and as {@code UNDEFINED} when they are of several kinds.
   */
  public static Finding<BudgetBridge> ofAdded(List<MoneyLine> lines, String period) {
    var to = measured(lines, period);
    var sides = new Sides(period, to);
    var known = lines.stream().filter(sides::areKnown).toList();
    if (known.isEmpty()) {
      return Finding.withheld(Reason.NO_FIGURE);
    }
    if (known.stream().map(MoneyLine::kind).distinct().count() > 1) {
      return Finding.withheld(Reason.UNDEFINED);
    }
    var budget =
        known.stream()
            .map(line -> sides.budget(line).orElseThrow().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var way = new Way<MoneyLine>();
    way.add(new Step.Total<>(Optional.empty(), budget), Bounded.exactly(budget));
    known.forEach(line -> way.add(sides.move(new Leaves.Leaf(line, 1)), Bounded.missing()));
    var measured = way.level();
    way.add(new Step.Total<>(Optional.empty(), measured), Bounded.missing());
    return Finding.found(
        new BudgetBridge(Optional.empty(), known.get(0).kind(), to, budget, measured, way.steps()));
  }

  private static Scenario measured(List<MoneyLine> lines, String period) {
    var outcome = new Column(Scenario.OUTCOME, period);
    return lines.stream().anyMatch(line -> line.amount(outcome).isPresent())
        ? Scenario.OUTCOME
        : Scenario.FORECAST;
  }

  /** Budget and outcome, or forecast, of one period. */
  record Sides(String period, Scenario to) {

    Optional<PrintedAmount> budget(MoneyLine line) {
      return line.amount(new Column(Scenario.BUDGET, period));
    }

    Optional<PrintedAmount> measured(MoneyLine line) {
      return line.amount(new Column(to, period));
    }

    boolean areKnown(MoneyLine line) {
      return budget(line).isPresent() && measured(line).isPresent();
    }

    boolean isAnyKnown(MoneyLine line) {
      return budget(line).isPresent() || measured(line).isPresent();
    }

    Step.Move<MoneyLine> move(Leaves.Leaf leaf) {
      var deviation =
          budget(leaf.line())
              .flatMap(plan -> measured(leaf.line()).map(it -> it.value().subtract(plan.value())));
      return new Step.Move<>(leaf.line(), deviation.map(it -> leaf.sign() < 0 ? it.negate() : it));
    }

    Bounded stands(Leaves.Leaf leaf) {
      if (!areKnown(leaf.line())) {
        return Bounded.missing();
      }
      var deviation =
          measured(leaf.line())
              .orElseThrow()
              .interval()
              .minus(budget(leaf.line()).orElseThrow().interval());
      return leaf.sign() < 0 ? deviation.negated() : deviation;
    }
  }
}

package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.MoneyTable;
import se.utfall.analytics.money.PrintedAmount;

/** Every printed amount by its place, some of them with the sign turned. */
final class Ledger {
  private final Map<Cell, PrintedAmount> amounts;
  private final Set<Cell> turned;

  private Ledger(Map<Cell, PrintedAmount> amounts, Set<Cell> turned) {
    this.amounts = amounts;
    this.turned = turned;
  }

  static Ledger of(List<MoneyTable> tables) {
    var amounts = new HashMap<Cell, PrintedAmount>();
    for (var table : tables) {
      for (var line : table.lines()) {
        line.amounts().forEach((column, amount) -> amounts.put(table.cell(line, column), amount));
      }
    }
    return new Ledger(amounts, Set.of());
  }

  /** The same with the sign of one more cell turned. */
  Ledger turning(Cell cell) {
    var more = new HashSet<>(turned);
    more.add(cell);
    return new Ledger(amounts, more);
  }

  boolean isTurned(Cell cell) {
    return turned.contains(cell);
  }

  /** As printed, whatever has been turned. */
  Optional<PrintedAmount> printed(Cell cell) {
    return Optional.ofNullable(amounts.get(cell));
  }

  Optional<Bounded> interval(Cell cell) {
    return printed(cell)
        .map(PrintedAmount::interval)
        .map(interval -> isTurned(cell) ? interval.negated() : interval);
  }

  /** An identity holds when the intervals can meet, or when there is nothing to hold it against. */
  boolean holds(Identity identity) {
    return gap(identity).signum() == 0;
  }

  /** The smallest error that explains the identity; 0 when it holds. */
  BigDecimal gap(Identity identity) {
    return allowed(identity, identity.judged())
        .map(allowed -> interval(identity.judged()).orElseThrow().gapTo(allowed))
        .orElse(BigDecimal.ZERO);
  }

  /**
   * What a cell of the identity may be for all that the others say; empty when it is not printed
   * itself, or when none of the others is.
   */
  Optional<Bounded> allowed(Identity identity, Cell cell) {
    if (!amounts.containsKey(cell)) {
      return Optional.empty();
    }
    var all =
        Stream.concat(Stream.of(Term.minus(identity.judged())), identity.terms().stream()).toList();
    var own =
        all.stream()
            .filter(term -> term.cell().equals(cell))
            .map(Term::coefficient)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return all.stream()
        .filter(term -> !term.cell().equals(cell))
        .flatMap(term -> weighted(term).stream())
        .reduce(Bounded::plus)
        .map(rest -> divided(rest, own.negate()));
  }

  /** Whether there is anything to hold the judged cell of the identity against. */
  boolean canJudge(Identity identity) {
    return amounts.containsKey(identity.judged())
        && identity.terms().stream()
            .map(Term::cell)
            .anyMatch(cell -> !cell.equals(identity.judged()) && amounts.containsKey(cell));
  }

  private Optional<Bounded> weighted(Term term) {
    return interval(term.cell())
        .map(interval -> interval.times(Bounded.exactly(term.coefficient())));
  }

  private static Bounded divided(Bounded rest, BigDecimal coefficient) {
    return coefficient.equals(BigDecimal.ONE)
        ? rest
        : rest.times(Bounded.exactly(BigDecimal.ONE.divide(coefficient, MathContext.DECIMAL128)));
  }
}

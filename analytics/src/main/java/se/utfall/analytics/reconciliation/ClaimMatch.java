package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.PrintedAmount;

/**
 * A figure that a claim can be held against.
 *
 * @param terms the cells it is made of and how; none for an indicator
 * @param percent whether the first term is held against the second as a change in per cent
 * @param figure what an indicator says, if it is one
 */
record ClaimMatch(List<Term> terms, boolean percent, Optional<IndicatorChange> figure) {

  /** What an indicator says, and where. */
  record IndicatorChange(Bounded allowed, List<Discrepancy.Origin> sources) {}

  private static final Bounded HUNDRED = Bounded.exactly(BigDecimal.valueOf(100));

  static ClaimMatch sum(List<Term> terms) {
    return new ClaimMatch(terms, false, Optional.empty());
  }

  static ClaimMatch percentChange(Term now, Term before) {
    return new ClaimMatch(List.of(now, before), true, Optional.empty());
  }

  static ClaimMatch indicator(Bounded allowed, List<Discrepancy.Origin> sources) {
    return new ClaimMatch(List.of(), false, Optional.of(new IndicatorChange(allowed, sources)));
  }

  Stream<Cell> cells() {
    return terms.stream().map(Term::cell);
  }

  /** What the claimed figure may be; empty when a cell is not printed. */
  Optional<Bounded> allowed(Ledger ledger) {
    if (figure.isPresent()) {
      return figure.map(IndicatorChange::allowed);
    }
    var values =
        terms.stream()
            .flatMap(
                term ->
                    ledger.interval(term.cell()).stream()
                        .map(interval -> interval.times(Bounded.exactly(term.coefficient()))))
            .toList();
    if (values.size() < terms.size()) {
      return Optional.empty();
    }
    return percent ? change(values.get(0), values.get(1)) : values.stream().reduce(Bounded::plus);
  }

  /** now / before − 1, in per cent; empty when the earlier figure may be 0. */
  static Optional<Bounded> change(Bounded now, Bounded before) {
    return now.dividedBy(before)
        .toOptional()
        .map(ratio -> ratio.minus(Bounded.exactly(BigDecimal.ONE)).times(HUNDRED));
  }

  /** Whether the claim prints the very figure that the one cell prints. */
  boolean isPrintedAlike(PrintedAmount claim, Ledger ledger) {
    if (terms.size() != 1) {
      return true;
    }
    var term = terms.get(0);
    var printed = ledger.printed(term.cell()).orElseThrow();
    return Printings.agree(
        claim, ledger.isTurned(term.cell()) ? printed.negated() : printed, term.coefficient());
  }
}

package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Cell;

/**
 * An identity with all on one side: Σ coefficient · cell − judged, which must be able to be 0. Each
 * cell's share is kept, so that turning the sign of one costs no new sum.
 *
 * @param shares what each printed cell adds; the interval of a cell that is not printed is not
 *     there
 * @param total the sum of the shares
 */
record Balance(Identity identity, Map<Cell, Bounded> shares, Bounded total) {
  private static final Bounded ZERO = Bounded.exactly(BigDecimal.ZERO);

  /** Empty when the judged cell, or every other, is not printed: then there is nothing to judge. */
  static Optional<Balance> of(Identity identity, Ledger ledger) {
    var shares = new LinkedHashMap<Cell, Bounded>();
    Stream.concat(Stream.of(Term.minus(identity.judged())), identity.terms().stream())
        .forEach(
            term ->
                ledger
                    .interval(term.cell())
                    .ifPresent(
                        interval ->
                            shares.merge(
                                term.cell(),
                                interval.times(Bounded.exactly(term.coefficient())),
                                Bounded::plus)));
    return shares.containsKey(identity.judged()) && shares.size() > 1
        ? Optional.of(new Balance(identity, shares, sum(shares)))
        : Optional.empty();
  }

  boolean holds() {
    return total.meets(ZERO);
  }

  /** Whether it holds with the sign of a cell turned; [l, u] less (l + u) is [−u, −l]. */
  boolean holdsTurning(Cell cell) {
    var share = shares.get(cell);
    if (share == null) {
      return holds();
    }
    var ends = share.lower().flatMap(lower -> share.upper().map(lower::add));
    return ends.map(both -> total.minus(Bounded.exactly(both)).meets(ZERO))
        .orElseGet(() -> turning(cell).holds());
  }

  Balance turning(Cell cell) {
    var turned = new LinkedHashMap<>(shares);
    turned.computeIfPresent(cell, (same, share) -> share.negated());
    return new Balance(identity, turned, sum(turned));
  }

  private static Bounded sum(Map<Cell, Bounded> shares) {
    return shares.values().stream().reduce(Bounded::plus).orElseThrow();
  }
}

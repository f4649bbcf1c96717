package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.bounded.Bounded;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.PrintedAmount;

/**
 * Judges identities with the wrong signs turned.
 *
 * @param printed the figures as printed
 * @param ledger the same with the wrong signs turned
 * @param wrong the cells with wrong signs and what shows it
 */
record Judgement(Ledger printed, Ledger ledger, Map<Cell, Identity> wrong, Units units) {

  /** One for each wrong sign. */
  List<Discrepancy> signs() {
    return wrong.entrySet().stream().map(entry -> sign(entry.getKey(), entry.getValue())).toList();
  }

  /** Those that fail, and those that agree but are printed differently. */
  List<Discrepancy> identities(List<Identity> all) {
    return all.stream().flatMap(identity -> judge(identity).stream()).toList();
  }

  /** One for each identity that there was anything to hold against. */
  List<Judged> judged(List<Identity> all) {
    return all.stream()
        .filter(printed::canJudge)
        .map(
            identity ->
                new Judged(
                    identity.judged(), printed.printed(identity.judged()).orElseThrow().source()))
        .toList();
  }

  private Discrepancy sign(Cell cell, Identity identity) {
    var allowed = ledger.allowed(identity, cell).orElseThrow();
    return discrepancy(identity, cell, Discrepancy.Fault.SIGN, allowed, Optional.empty());
  }

  private Optional<Discrepancy> judge(Identity identity) {
    if (!ledger.holds(identity)) {
      return Optional.of(failed(identity));
    }
    if (wrong.containsValue(identity)) {
      return Optional.empty();
    }
    if (identity.cells().anyMatch(ledger::isTurned) && !printed.holds(identity)) {
      return Optional.of(following(identity));
    }
    return isPrintedAlike(identity) ? Optional.empty() : Optional.of(printedDifferently(identity));
  }

  private Discrepancy failed(Identity identity) {
    var allowed = ledger.allowed(identity, identity.judged()).orElseThrow();
    var fault =
        Printings.isOtherUnit(amount(identity.judged()), allowed)
            ? Discrepancy.Fault.UNIT
            : Discrepancy.Fault.AMOUNT;
    return discrepancy(identity, identity.judged(), fault, allowed, Optional.empty());
  }

  /** What fails only as printed: against the figures as printed, with the sign that causes it. */
  private Discrepancy following(Identity identity) {
    var allowed = printed.allowed(identity, identity.judged()).orElseThrow();
    var cause = identity.cells().filter(wrong::containsKey).findFirst();
    return discrepancy(identity, identity.judged(), Discrepancy.Fault.AMOUNT, allowed, cause);
  }

  private Discrepancy printedDifferently(Identity identity) {
    var allowed = ledger.allowed(identity, identity.judged()).orElseThrow();
    return discrepancy(
        identity,
        identity.judged(),
        Discrepancy.Fault.PRINTED_DIFFERENTLY,
        allowed,
        Optional.empty());
  }

  private boolean isPrintedAlike(Identity identity) {
    if (identity.kind() != Identity.Kind.SAME_FIGURE) {
      return true;
    }
    var other = identity.terms().get(0);
    return ledger.printed(other.cell()).isEmpty()
        || Printings.agree(amount(identity.judged()), amount(other.cell()), other.coefficient());
  }

  /** As printed, with the sign turned if it is wrong. */
  private PrintedAmount amount(Cell cell) {
    var amount = printed.printed(cell).orElseThrow();
    return ledger.isTurned(cell) ? amount.negated() : amount;
  }

  private Discrepancy discrepancy(
      Identity identity, Cell at, Discrepancy.Fault fault, Bounded allowed, Optional<Cell> cause) {
    var amount = printed.printed(at).orElseThrow();
    var difference =
        fault == Discrepancy.Fault.SIGN
            ? Optional.<BigDecimal>empty()
            : Optional.of(interval(at, cause.isPresent()).gapTo(allowed));
    return new Discrepancy(
        identity.rule(),
        identity.kind(),
        fault,
        at,
        units.of(at),
        allowed,
        amount.value(),
        difference,
        cause,
        against(identity, at),
        sources(identity, at));
  }

  private Bounded interval(Cell cell, boolean asPrinted) {
    return (asPrinted ? printed : ledger).interval(cell).orElseThrow();
  }

  private List<Discrepancy.Against> against(Identity identity, Cell at) {
    return Stream.concat(Stream.of(Term.minus(identity.judged())), identity.terms().stream())
        .filter(term -> !term.cell().equals(at))
        .flatMap(
            term ->
                printed.printed(term.cell()).stream()
                    .map(
                        amount ->
                            new Discrepancy.Against(
                                term.cell(),
                                term.coefficient(),
                                amount.value(),
                                units.of(term.cell()))))
        .toList();
  }

  private List<Discrepancy.Origin> sources(Identity identity, Cell at) {
    return Stream.concat(Stream.of(at), identity.cells())
        .flatMap(cell -> printed.printed(cell).stream())
        .map(amount -> new Discrepancy.Origin(amount.source(), amount.section()))
        .distinct()
        .toList();
  }
}

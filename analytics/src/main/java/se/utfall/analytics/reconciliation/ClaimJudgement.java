package se.utfall.analytics.reconciliation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Claim;
import se.utfall.analytics.money.Column;
import se.utfall.analytics.money.MoneyUnit;
import se.utfall.analytics.money.Scenario;

/**
 * Judges claims. A claim that several places could mean is held against the one that it agrees with
 * best: where they disagree among themselves is not the fault of the text.
 */
final class ClaimJudgement {

  /** Stands for the running text where a table is named. */
  static final String TEXT = "(text)";

  private final ClaimMatches matches;
  private final Ledger printed;
  private final Ledger ledger;
  private final Map<Cell, Identity> wrong;
  private final Units units;

  ClaimJudgement(
      ClaimMatches matches, Ledger printed, Ledger ledger, Map<Cell, Identity> wrong, Units units) {
    this.matches = matches;
    this.printed = printed;
    this.ledger = ledger;
    this.wrong = wrong;
    this.units = units;
  }

  Optional<Unjudged> unjudged(Claim claim) {
    return judgeable(claim).isEmpty()
        ? Optional.of(new Unjudged(claim.code(), Unjudged.Reason.NO_FIGURE, claim.subject()))
        : Optional.empty();
  }

  Optional<Discrepancy> judge(Claim claim) {
    return judgeable(claim).stream()
        .min(Comparator.comparing(match -> gap(claim, match, ledger)))
        .flatMap(match -> judge(claim, match));
  }

  /** The best last: agreeing and printed alike before agreeing only within rounding. */
  private Stream<ClaimMatch> sorted(Claim claim) {
    return matches.of(claim).stream()
        .filter(match -> match.allowed(ledger).isPresent())
        .sorted(Comparator.comparing(match -> !match.isPrintedAlike(claim.amount(), ledger)));
  }

  private List<ClaimMatch> judgeable(Claim claim) {
    return sorted(claim).toList();
  }

  private Optional<Discrepancy> judge(Claim claim, ClaimMatch match) {
    if (gap(claim, match, ledger).signum() > 0) {
      return Optional.of(discrepancy(claim, match, fault(claim, match), ledger, Optional.empty()));
    }
    if (gap(claim, match, printed).signum() > 0) {
      var cause = match.cells().filter(wrong::containsKey).findFirst();
      return Optional.of(discrepancy(claim, match, Discrepancy.Fault.AMOUNT, printed, cause));
    }
    return match.isPrintedAlike(claim.amount(), ledger)
        ? Optional.empty()
        : Optional.of(
            discrepancy(
                claim, match, Discrepancy.Fault.PRINTED_DIFFERENTLY, ledger, Optional.empty()));
  }

  private Discrepancy.Fault fault(Claim claim, ClaimMatch match) {
    var allowed = match.allowed(ledger).orElseThrow();
    if (claim.amount().interval().negated().meets(allowed)) {
      return Discrepancy.Fault.SIGN;
    }
    return MoneyUnit.find(claim.unit()).isPresent()
            && Printings.isOtherUnit(claim.amount(), allowed)
        ? Discrepancy.Fault.UNIT
        : Discrepancy.Fault.AMOUNT;
  }

  private static BigDecimal gap(Claim claim, ClaimMatch match, Ledger ledger) {
    return claim.amount().interval().gapTo(match.allowed(ledger).orElseThrow());
  }

  private Discrepancy discrepancy(
      Claim claim, ClaimMatch match, Discrepancy.Fault fault, Ledger seen, Optional<Cell> cause) {
    return new Discrepancy(
        claim.code(),
        Identity.Kind.CLAIM,
        fault,
        place(claim),
        claim.unit(),
        match.allowed(seen).orElseThrow(),
        claim.amount().value(),
        fault == Discrepancy.Fault.SIGN ? Optional.empty() : Optional.of(gap(claim, match, seen)),
        cause,
        against(match),
        sources(claim, match));
  }

  static Judged judged(Claim claim) {
    return new Judged(place(claim), claim.amount().source());
  }

  private static Cell place(Claim claim) {
    return new Cell(
        TEXT, claim.organisation(), claim.subject(), new Column(Scenario.OUTCOME, claim.period()));
  }

  private List<Discrepancy.Against> against(ClaimMatch match) {
    return match.terms().stream()
        .map(
            term ->
                new Discrepancy.Against(
                    term.cell(),
                    term.coefficient(),
                    printed.printed(term.cell()).orElseThrow().value(),
                    units.of(term.cell())))
        .toList();
  }

  private List<Discrepancy.Origin> sources(Claim claim, ClaimMatch match) {
    var own = new Discrepancy.Origin(claim.amount().source(), claim.amount().section());
    var cells =
        match
            .cells()
            .flatMap(cell -> printed.printed(cell).stream())
            .map(amount -> new Discrepancy.Origin(amount.source(), amount.section()));
    var indicator = match.figure().stream().flatMap(figure -> figure.sources().stream());
    return Stream.of(Stream.of(own), cells, indicator)
        .flatMap(origins -> origins)
        .distinct()
        .toList();
  }
}

package se.utfall.analytics.reconciliation;

import java.util.ArrayList;
import java.util.stream.Stream;
import se.utfall.analytics.money.Books;

/**
 * Holds printed figures against each other.
 *
 * <p>A figure printed with d decimals stands for the closed interval ±½·10⁻ᵈ around it (a bare 0
 * has the decimals of its column; "drygt" has no upper end, "cirka" no ends), and an identity fails
 * only when the interval of the judged cell cannot meet the one that the other cells give. An empty
 * cell adds nothing; an identity whose judged cell, or whose every other cell, is empty is not
 * judged. Arithmetic is decimal and exact.
 *
 * <p>Wrong signs are sought first ({@link SignSearch}); then every identity is judged with those
 * signs turned. One that fails as printed but holds with the signs turned follows from them and
 * says so. What is printed in two ways although it could be one figure is a warning.
 *
 * <p>Errors: none; a rule or claim that names what is not there is among the unjudged.
 *
 * <p>Source: R. E. Moore (1966), Interval Analysis, chapter 2 (interval arithmetic).
 */
public final class ReconciliationAnalysis {

  /** Judges all that was printed. */
  public Reconciliation reconcile(Books books) {
    var identities = Identities.of(books);
    var tables =
        Stream.concat(books.tables().stream(), Stream.of(EquityTable.of(books.equity()))).toList();
    var printed = Ledger.of(tables);
    var wrong = new SignSearch(identities.list(), printed, DoubtfulSigns.of(tables)).wrongSigns();
    var ledger = wrong.keySet().stream().reduce(printed, Ledger::turning, (a, b) -> b);
    var units = Units.of(tables);
    var judgement = new Judgement(printed, ledger, wrong, units);
    var claims = new ClaimJudgement(new ClaimMatches(books), printed, ledger, wrong, units);
    var found = new ArrayList<>(judgement.signs());
    found.addAll(judgement.identities(identities.list()));
    var judged = new ArrayList<>(judgement.judged(identities.list()));
    var unjudged = new ArrayList<>(identities.unjudged());
    for (var claim : books.claims()) {
      claims.judge(claim).ifPresent(found::add);
      claims
          .unjudged(claim)
          .ifPresentOrElse(unjudged::add, () -> judged.add(ClaimJudgement.judged(claim)));
    }
    return new Reconciliation(found, judged, unjudged);
  }
}

package se.utfall.analytics.equity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.money.EquityStep;

/**
 * Equity of an organisation through a year, in mnkr.
 *
 * @param steps the printed steps with the balance after each, opening to closing after return
 * @param missing steps and levels that are not printed
 * @param printedClosing closing balance as printed
 * @param computedClosing opening + adjustments + result; withheld as {@code NO_FIGURE} when opening
 *     or result is not printed
 * @param decidedLevel the level that is decided, if any
 * @param recommended the recommended interval; empty when there is none or its ends cross
 * @param proposedReturn closing balance to decided level; withheld as {@code NO_FIGURE} without
 *     closing balance and as {@code NO_TARGET} without decided level
 * @param printedReturn the return as printed
 */
public record EquityYear(
    String organisation,
    String period,
    List<RollForwardStep> steps,
    Set<EquityStep.Kind> missing,
    Optional<BigDecimal> printedClosing,
    Finding<BigDecimal> computedClosing,
    Optional<BigDecimal> decidedLevel,
    Optional<Recommended> recommended,
    Finding<ProposedReturn> proposedReturn,
    Optional<BigDecimal> printedReturn) {

  public EquityYear {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(period, "period");
    steps = List.copyOf(steps);
    missing = Set.copyOf(missing);
    Objects.requireNonNull(printedClosing, "printedClosing");
    Objects.requireNonNull(computedClosing, "computedClosing");
    Objects.requireNonNull(decidedLevel, "decidedLevel");
    Objects.requireNonNull(recommended, "recommended");
    Objects.requireNonNull(proposedReturn, "proposedReturn");
    Objects.requireNonNull(printedReturn, "printedReturn");
  }

  /** The closing balance that is judged: as printed, else as computed. */
  public Optional<BigDecimal> closing() {
    return printedClosing.or(computedClosing::toOptional);
  }

  /** How the closing balance lies to the decided level; empty when either is not known. */
  public Optional<Standing> closingToDecided() {
    return closing()
        .flatMap(amount -> decidedLevel.map(level -> standing(amount.compareTo(level))));
  }

  /** How the closing balance lies to the recommended interval; empty when it cannot be told. */
  public Optional<Standing> closingToRecommended() {
    return closing().flatMap(this::toRecommended);
  }

  /** How the decided level itself lies to the recommended interval. */
  public Optional<Standing> decidedToRecommended() {
    return decidedLevel.flatMap(this::toRecommended);
  }

  private Optional<Standing> toRecommended(BigDecimal amount) {
    return recommended.flatMap(interval -> interval.standing(amount));
  }

  private static Standing standing(int comparison) {
    return comparison < 0 ? Standing.BELOW : comparison > 0 ? Standing.ABOVE : Standing.WITHIN;
  }
}

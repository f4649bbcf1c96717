package se.utfall.api.equity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.analytics.equity.ProposedReturn;
import se.utfall.analytics.equity.RollForwardStep;
import se.utfall.analytics.money.EquityStep;
import se.utfall.analytics.money.EquityStep.Kind;
import se.utfall.api.equity.EquityAnswer.Step;
import se.utfall.db.finance.EquityRow;

/** The printed steps with what is computed beside those that come of others. */
record EquitySteps(List<EquityYear> followed) {
  static final Set<Kind> SUMS = EnumSet.of(Kind.SUBTOTAL, Kind.CLOSING, Kind.CLOSING_AFTER_RETURN);

  Step step(EquityRow row) {
    return new Step(
        row.organisation(),
        row.period(),
        row.kind(),
        row.step(),
        row.amountMnkr(),
        computed(row).orElse(null),
        row.source(),
        row.section(),
        row.note());
  }

  /** What the other steps give for this one; empty for a step that comes of none. */
  Optional<BigDecimal> computed(EquityRow row) {
    Kind kind = EquityStep.Kind.parse(row.kind());
    Optional<EquityYear> year =
        followed.stream()
            .filter(one -> one.organisation().equals(row.organisation()))
            .filter(one -> one.period().equals(row.period()))
            .findFirst();
    return kind == Kind.RETURN
        ? year.flatMap(one -> one.proposedReturn().map(ProposedReturn::amount).toOptional())
        : year.filter(one -> SUMS.contains(kind)).flatMap(one -> balance(one, kind, row.step()));
  }

  static Optional<BigDecimal> opening(EquityYear year) {
    return year.steps().stream()
        .filter(step -> step.kind() == Kind.OPENING)
        .map(RollForwardStep::printed)
        .reduce(BigDecimal::add);
  }

  private static Optional<BigDecimal> balance(EquityYear year, Kind kind, String name) {
    return year.steps().stream()
        .filter(step -> step.kind() == kind && step.name().equals(name))
        .findFirst()
        .flatMap(step -> step.balance().toOptional());
  }
}

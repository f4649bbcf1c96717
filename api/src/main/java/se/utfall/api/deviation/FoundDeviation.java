package se.utfall.api.deviation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyUnit;

/**
 * A deviation with its identity and where its outcome, or forecast, is printed.
 *
 * @param id identity, the same whatever the amounts become
 * @param source code of the source
 * @param section section of the source, if it has one
 */
public record FoundDeviation(
    String id, Deviation deviation, String source, Optional<String> section) {

  /** Checks that everything is there. */
  public FoundDeviation {
    requireNonNull(id);
    requireNonNull(deviation);
    requireNonNull(source);
    requireNonNull(section);
  }

  static FoundDeviation of(Deviation deviation, String source, Optional<String> section) {
    return new FoundDeviation(DeviationId.of(deviation), deviation, source, section);
  }

  /** An amount of the deviation in mnkr, with all its decimals. */
  public BigDecimal inMnkr(BigDecimal amount) {
    return amount.multiply(deviation.unit().in(MoneyUnit.MNKR));
  }

  /** Outcome − budget in mnkr. */
  public BigDecimal amountMnkr() {
    return inMnkr(deviation.amount());
  }

  /** A result that came out, or is expected, below its budget, by however little. */
  public boolean isResultBelowBudget() {
    return deviation.kind() == LineKind.RESULT && deviation.amount().signum() < 0;
  }

  /** Whether it is read from a report during the year and not from a printed table. */
  public boolean isInterim() {
    return InterimDeviations.isInterim(deviation.table());
  }
}

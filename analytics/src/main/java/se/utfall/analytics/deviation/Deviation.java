package se.utfall.analytics.deviation;

import java.math.BigDecimal;
import java.util.Objects;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.money.LineKind;
import se.utfall.analytics.money.MoneyUnit;

/**
 * A printed line whose outcome can be held against its budget.
 *
 * @param table code of the table it is read from
 * @param unit unit of its amounts
 * @param compared the amounts
 * @param impact what the deviation does to the result
 */
public record Deviation(
    String table,
    String organisation,
    String line,
    LineKind kind,
    MoneyUnit unit,
    String period,
    Compared compared,
    Impact impact) {

  public Deviation {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(compared, "compared");
    Objects.requireNonNull(impact, "impact");
  }

  /** Outcome − budget, in the unit of the table. */
  public BigDecimal amount() {
    return compared.deviation();
  }

  /** How large it is whatever its sign, in mnkr; what deviations are ordered by. */
  public BigDecimal sizeInMnkr() {
    return amount().abs().multiply(unit.in(MoneyUnit.MNKR));
  }

  /** In percent of the absolute budget; see {@link Compared#percent}. */
  public Finding<BigDecimal> percent() {
    return compared.percent();
  }
}

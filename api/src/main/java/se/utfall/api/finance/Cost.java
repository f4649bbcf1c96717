package se.utfall.api.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import se.utfall.db.finance.CostRow;

/** An amount in long form, every column of its file. */
@Serdeable
record Cost(
    String table,
    String unitOfMoney,
    String organisation,
    String line,
    String kind,
    @Nullable String parent,
    String period,
    BigDecimal amount,
    String qualifier,
    @Nullable BigDecimal fundedByGrant,
    @Nullable String funder,
    @Nullable String account,
    @Nullable String note,
    String source,
    @Nullable String section) {

  static Cost of(CostRow row) {
    return new Cost(
        row.financeTable(),
        row.unitOfMoney(),
        row.organisation(),
        row.line(),
        row.lineKind(),
        row.parentLine(),
        row.period(),
        row.amount(),
        row.qualifier(),
        row.fundedByGrant(),
        row.funder(),
        row.account(),
        row.note(),
        row.source(),
        row.section());
  }
}

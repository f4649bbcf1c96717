package se.utfall.api.finance;

import io.micronaut.serde.annotation.SerdeImport;
import se.utfall.db.finance.ClaimRow;
import se.utfall.db.finance.EquityRow;
import se.utfall.db.finance.OrganisationRow;
import se.utfall.db.finance.RuleRow;

/** The rows of the store that are answered as they are. */
@SerdeImport(ClaimRow.class)
@SerdeImport(EquityRow.class)
@SerdeImport(OrganisationRow.class)
@SerdeImport(RuleRow.class)
final class PlainRows {
  private PlainRows() {}
}

package se.utfall.api.finance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.analytics.money.Cell;
import se.utfall.analytics.money.Column;
import se.utfall.api.money.Origin;

/**
 * A cell of a printed row.
 *
 * @param amount what is printed, with its decimals; empty if the cell is printed empty
 */
record PrintedCell(Cell at, Optional<BigDecimal> amount, Origin origin) {

  PrintedCell {
    requireNonNull(at);
    requireNonNull(amount);
    requireNonNull(origin);
  }

  Column column() {
    return at.column();
  }
}

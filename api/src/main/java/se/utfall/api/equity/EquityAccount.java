package se.utfall.api.equity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.equity.EquityYear;
import se.utfall.db.finance.EquityRow;

/**
 * Equity as far as it was asked for.
 *
 * @param rows the steps asked for, as printed
 * @param followed each organisation's years, followed step by step
 * @param organisations those that have steps, in printed order
 * @param organisation the one that is shown: the one asked for, else the whole or the first
 * @param year its year that is shown: the one asked for, else the latest; empty when there is none
 * @param closings its equity at the end of each year that any table or account knows
 */
record EquityAccount(
    List<EquityRow> rows,
    List<EquityYear> followed,
    List<String> organisations,
    Optional<String> organisation,
    Optional<EquityYear> year,
    List<Closing> closings) {

  /** Equity at the end of a year, in mnkr. */
  record Closing(String period, BigDecimal amount, String source, Optional<String> section) {}

  EquityAccount {
    rows = List.copyOf(rows);
    followed = List.copyOf(followed);
    organisations = List.copyOf(organisations);
    closings = List.copyOf(closings);
  }

  /** The years of the organisation that is shown. */
  List<String> years() {
    return followed.stream()
        .filter(one -> organisation.filter(one.organisation()::equals).isPresent())
        .map(EquityYear::period)
        .toList();
  }
}

package se.utfall.db.finance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;

/**
 * A cell of a printed money table.
 *
 * @param financeTable code of the table
 * @param organisation organisation of the line
 * @param line text of the line
 * @param lineKind kind of the line
 * @param parentLine sum that the line is a part of; null for the last
 * @param scenario bokslut, budget, prognos or avvikelse
 * @param period period of the amount
 * @param amount amount in the unit of the table, decimals as printed; null if the cell is empty
 * @param source code of the source
 * @param section section of the source; null if it has none
 */
@Introspected
public record AmountRow(
    String financeTable,
    String organisation,
    String line,
    String lineKind,
    @Nullable String parentLine,
    String scenario,
    String period,
    @Nullable BigDecimal amount,
    String source,
    @Nullable String section) {}

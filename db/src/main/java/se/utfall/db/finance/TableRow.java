package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A printed money table and its conventions of sign.
 *
 * @param financeTable its code
 * @param title its title
 * @param unitOfMoney unit of its amounts: kr, tkr or mnkr
 * @param deviation how the printed deviation is made; null if it has none
 * @param costsPrintedAs sign of costs; null if it has none
 * @param creditSidePrintedAs sign of equity and liabilities; null outside balance sheets
 * @param printOrder its place among the tables
 */
@MappedEntity("finance_table")
public record TableRow(
    @Id String financeTable,
    String title,
    String unitOfMoney,
    @Nullable String deviation,
    @Nullable String costsPrintedAs,
    @Nullable String creditSidePrintedAs,
    int printOrder) {}

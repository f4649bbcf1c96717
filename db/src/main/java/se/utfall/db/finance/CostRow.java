package se.utfall.db.finance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;

/**
 * An amount in long form.
 *
 * @param financeTable code of the table
 * @param unitOfMoney unit of the amounts
 * @param organisation organisation of the line
 * @param line text of the line
 * @param lineKind kind of the line
 * @param parentLine sum that the line is a part of; null if it stands alone
 * @param period period of the amount
 * @param amount amount, decimals as printed
 * @param qualifier how exactly the source said it
 * @param fundedByGrant part paid by a grant; null if none is named
 * @param funder who pays; null if not named
 * @param account account as printed; null if not named
 * @param note note; null if there is none
 * @param source code of the source
 * @param section section of the source; null if it has none
 */
@Introspected
public record CostRow(
    String financeTable,
    String unitOfMoney,
    String organisation,
    String line,
    String lineKind,
    @Nullable String parentLine,
    String period,
    BigDecimal amount,
    String qualifier,
    @Nullable BigDecimal fundedByGrant,
    @Nullable String funder,
    @Nullable String account,
    @Nullable String note,
    String source,
    @Nullable String section) {}

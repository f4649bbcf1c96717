package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A grant in one period. At least one of its amounts is known.
 *
 * @param grantName name of the grant
 * @param funder who gives it
 * @param organisation organisation that received it
 * @param period period of the amounts
 * @param unitOfMoney unit of the amounts: kr, tkr or mnkr
 * @param granted amount granted, decimals as printed; null if not known
 * @param used amount used; null if not known
 * @param toRepay amount to be paid back; null if not known
 * @param account account as printed; null if not named
 * @param note note; null if there is none
 * @param source code of the source
 * @param section section of the source; null if it has none
 */
@Serdeable
public record GrantRow(
    String grantName,
    String funder,
    String organisation,
    String period,
    String unitOfMoney,
    @Nullable BigDecimal granted,
    @Nullable BigDecimal used,
    @Nullable BigDecimal toRepay,
    @Nullable String account,
    @Nullable String note,
    String source,
    @Nullable String section) {}

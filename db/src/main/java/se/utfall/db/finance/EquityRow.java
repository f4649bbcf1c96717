package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A step of equity, or a level it is held against.
 *
 * @param organisation organisation
 * @param period year of the account
 * @param kind what the step is
 * @param step text of the step
 * @param amountMnkr amount in million kr, decimals as printed
 * @param source code of the source
 * @param section section of the source; null if it has none
 * @param note note; null if there is none
 */
@Serdeable
public record EquityRow(
    String organisation,
    String period,
    String kind,
    String step,
    BigDecimal amountMnkr,
    String source,
    @Nullable String section,
    @Nullable String note) {}

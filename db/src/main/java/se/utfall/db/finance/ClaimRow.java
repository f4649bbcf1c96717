package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A figure that a report states in its text.
 *
 * @param claim its code
 * @param organisation whom it is about
 * @param subject what it is said to be
 * @param period period it is about
 * @param amount the figure, decimals as printed
 * @param unit its unit
 * @param source code of the source
 * @param section section of the source; null if it has none
 */
@Serdeable
public record ClaimRow(
    String claim,
    String organisation,
    String subject,
    String period,
    BigDecimal amount,
    String unit,
    String source,
    @Nullable String section) {}

package se.utfall.db.finance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one report during a year said of one line. Each report stands for itself: a later one does
 * not replace it.
 *
 * @param through last month that the report covers
 * @param period year that is reported on
 * @param unitOfMoney unit of the amounts: kr, tkr or mnkr
 * @param organisation organisation of the line
 * @param line text of the line
 * @param lineKind kind of the line
 * @param budget budget of the whole year, decimals as printed; null if the report does not give it
 * @param outcome outcome from the start of the year to the end of {@code through}; null likewise
 * @param forecast forecast of the whole year; null likewise
 * @param source code of the source
 * @param section section of the source; null if it has none
 * @param issued when the source was issued, which is the date of the report, as exactly as it is
 *     known: a day or a month
 * @param issuedFrom first day of {@code issued}
 * @param issuedBefore day after the last day of {@code issued}
 */
@Serdeable
public record InterimRow(
    String through,
    String period,
    String unitOfMoney,
    String organisation,
    String line,
    String lineKind,
    @Nullable BigDecimal budget,
    @Nullable BigDecimal outcome,
    @Nullable BigDecimal forecast,
    String source,
    @Nullable String section,
    String issued,
    LocalDate issuedFrom,
    LocalDate issuedBefore) {}

package se.utfall.db.figures;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The value of one cell as known at a revision, in the unit of the indicator.
 *
 * @param series number of the series
 * @param period period in its canonical form
 * @param periodFrom first day of the period
 * @param periodBefore day after its last day
 * @param value what the source named; null if it named nothing
 * @param lower least value that the source allows, closed; null if unknown
 * @param upper greatest value that the source allows, closed; null if unknown
 * @param qualifier how the source said it
 * @param status SDMX CL_OBS_STATUS
 * @param source code of the source
 * @param section section of the source; null if it has none
 * @param note words of the source; null if none are kept
 * @param recordedAt when it was committed
 */
@Introspected
public record ObservationRow(
    long series,
    String period,
    LocalDate periodFrom,
    LocalDate periodBefore,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    String qualifier,
    String status,
    String source,
    @Nullable String section,
    @Nullable String note,
    Instant recordedAt) {}

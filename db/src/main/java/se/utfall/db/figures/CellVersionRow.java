package se.utfall.db.figures;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One of the values that a cell has had.
 *
 * @param series number of the series
 * @param area code of the area
 * @param members members of the series as a JSON object
 * @param period period of the cell
 * @param value what the source named; null if it named nothing
 * @param lower least value that the source allows; null if unknown
 * @param upper greatest value that the source allows; null if unknown
 * @param qualifier how the source said it
 * @param status SDMX CL_OBS_STATUS
 * @param source code of the source
 * @param section section of the source; null if it has none
 * @param note words of the source; null if none are kept
 * @param revision revision that brought it
 * @param recordedAt when it was committed
 * @param supersededAt when it was replaced; null if it holds
 * @param author who wrote it
 * @param importId number of the import that brought it; null if none did
 * @param fileName name of that file; null if it had none
 * @param reason why a person wrote it; null when none was given or the value is suppressed
 */
@Introspected
public record CellVersionRow(
    long series,
    String area,
    String members,
    String period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    String qualifier,
    String status,
    String source,
    @Nullable String section,
    @Nullable String note,
    long revision,
    Instant recordedAt,
    @Nullable Instant supersededAt,
    String author,
    @Nullable Long importId,
    @Nullable String fileName,
    @Nullable String reason) {}

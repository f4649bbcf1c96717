package se.utfall.api.observations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import se.utfall.db.figures.CellVersionRow;

/**
 * One of the values that a cell has had.
 *
 * @param supersededAt when it was replaced; null while it holds
 * @param by who wrote it; null for those who have not logged in
 * @param importId number of the import that brought it
 * @param file name of that import's file; null for those who have not logged in
 * @param reason why it was corrected, in the words of who did; null when no reason was given
 */
@Serdeable
record CellVersion(
    String area,
    Map<String, String> members,
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
    @Nullable String by,
    @Nullable Long importId,
    @Nullable String file,
    @Nullable String reason) {

  static CellVersion of(CellVersionRow row, Map<String, String> members, boolean named) {
    return new CellVersion(
        row.area(),
        members,
        row.period(),
        row.value(),
        row.lower(),
        row.upper(),
        row.qualifier(),
        row.status(),
        row.source(),
        row.section(),
        row.note(),
        row.revision(),
        row.recordedAt(),
        row.supersededAt(),
        named ? row.author() : null,
        row.importId(),
        named ? row.fileName() : null,
        row.reason());
  }
}

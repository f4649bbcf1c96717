package se.utfall.api.deviation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import se.utfall.db.review.ReviewRow;

/** A version of a review, for those who may see it. */
@Serdeable
public record ReviewAnswer(
    int version,
    String status,
    @Nullable String comment,
    @Nullable String action,
    @Nullable String owner,
    @Nullable LocalDate due,
    String changedBy,
    Instant changedAt) {

  /** The version of this row. */
  public static ReviewAnswer of(ReviewRow row) {
    return new ReviewAnswer(
        row.version(),
        row.status(),
        row.comment(),
        row.action(),
        row.owner(),
        row.due(),
        row.changedBy(),
        row.changedAt());
  }
}

package se.utfall.db.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the review of a deviation.
 *
 * @param deviation identity of the deviation
 * @param version number of the version, 1 for the first
 * @param financeTable code of the table that the deviation stands in
 * @param organisation organisation of the line
 * @param line text of the line
 * @param period period of the deviation
 * @param status open, explained, action or closed
 * @param comment what the deviation depends on; null if nothing is said
 * @param action what is done about it; null if nothing is
 * @param owner who answers for it; null if nobody does yet
 * @param due day when it must be done; null if there is none
 * @param changedBy who wrote this version
 * @param changedAt when this version was written
 */
@Serdeable
@MappedEntity("deviation_review")
public record ReviewRow(
    @Id String deviation,
    int version,
    String financeTable,
    String organisation,
    String line,
    String period,
    String status,
    @Nullable String comment,
    @Nullable String action,
    @Nullable String owner,
    @Nullable LocalDate due,
    String changedBy,
    Instant changedAt) {}

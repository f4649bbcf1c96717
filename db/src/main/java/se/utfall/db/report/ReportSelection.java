package se.utfall.db.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person has picked for a report.
 *
 * @param name what the owner calls it
 * @param items the items in order, as JSON
 * @param version counted up by every change
 */
@MappedEntity("report_selection")
public record ReportSelection(
    @Id UUID selectionId,
    String owner,
    String name,
    String items,
    int version,
    Instant changedAt) {}

package se.utfall.db.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An import that was accepted.
 *
 * @param id its number
 * @param kind kind of the file
 * @param fileName name of the file; null if none was given
 * @param sha256 SHA-256 of the file
 * @param author who sent it
 * @param recordedAt when it was committed: the time of its revision if it made one, so that a
 *     reading as of then includes it
 * @param rows rows of the file
 * @param inserted rows that brought something new
 * @param revised rows that changed something
 * @param unchanged rows that said what was known
 * @param revision the revision it made; null if it changed nothing
 */
@Serdeable
@MappedEntity("import")
public record ImportRow(
    @Id long id,
    String kind,
    @Nullable String fileName,
    String sha256,
    String author,
    Instant recordedAt,
    int rows,
    int inserted,
    int revised,
    int unchanged,
    @Nullable Long revision) {}

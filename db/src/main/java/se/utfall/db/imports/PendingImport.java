package se.utfall.db.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that was sent to be looked at before it is imported.
 *
 * @param id its identity in addresses
 * @param author who sent it, and alone may use it
 * @param kind name of its kind
 * @param form text or workbook
 * @param name name of the file, if the sender gave one
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param pieces how many pieces its bytes are kept in
 * @param expiresAt when it is thrown away
 */
public record PendingImport(
    UUID id,
    String author,
    String kind,
    FileForm form,
    Optional<String> name,
    String sha256,
    int pieces,
    Instant expiresAt) {}

package se.utfall.api.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.utfall.db.account.ApiToken;

/**
 * A token in a list, without its secret.
 *
 * @param revoked null when it was not revoked
 * @param lastUsed to the minute; null when it was never used
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TokenLine(
    UUID id,
    String name,
    String owner,
    List<String> roles,
    Instant created,
    Instant expires,
    @Nullable Instant revoked,
    @Nullable Instant lastUsed) {

  static TokenLine of(ApiToken token) {
    return new TokenLine(
        token.tokenId(),
        token.name(),
        token.owner(),
        token.roles(),
        token.createdAt(),
        token.expiresAt(),
        token.revokedAt(),
        token.lastUsedAt());
  }
}

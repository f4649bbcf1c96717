package se.utfall.db.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token of a program, without its hash.
 *
 * @param revokedAt null when it was not revoked
 * @param lastUsedAt null when it was never used
 */
@MappedEntity("api_token")
public record ApiToken(
    @Id UUID tokenId,
    String name,
    String owner,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  /** Keeps its own copy of the roles. */
  public ApiToken {
    roles = List.copyOf(roles);
  }
}

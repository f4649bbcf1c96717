package se.utfall.db.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * A person who may log in, as stored.
 *
 * @param roles as given by an administrator, without the roles they imply
 * @param credentialsVersion sessions of an earlier version are no longer valid
 */
@MappedEntity("account")
public record Account(
    @Id String name,
    String passwordHash,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
    boolean active,
    Instant createdAt,
    String createdBy,
    Instant passwordChangedAt,
    int credentialsVersion) {

  /** Keeps its own copy of the roles. */
  public Account {
    roles = List.copyOf(roles);
  }
}

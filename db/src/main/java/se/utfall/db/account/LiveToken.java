package se.utfall.db.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;

/** A token that works now, with the roles its owner has now. */
@Introspected
public record LiveToken(
    UUID tokenId,
    String owner,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> tokenRoles,
    @TypeDef(type = DataType.STRING_ARRAY) List<String> ownerRoles) {

  /** Keeps its own copies of the roles. */
  public LiveToken {
    tokenRoles = List.copyOf(tokenRoles);
    ownerRoles = List.copyOf(ownerRoles);
  }
}

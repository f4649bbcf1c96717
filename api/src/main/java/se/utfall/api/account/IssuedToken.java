package se.utfall.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token that was just issued.
 *
 * @param token the secret itself, which no later answer repeats
 */
@Serdeable
record IssuedToken(String token, UUID id, String name, List<String> roles, Instant expires) {
  @Override
  public String toString() {
    return "IssuedToken[" + id + "]";
  }
}

package se.utfall.api.security;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import se.utfall.db.account.SigningKeys;

/** The key that signs session cookies: 256 random bits, the same for all instances on one store. */
@Singleton
class SessionKey {
  private static final int BYTES = 32;

  private final byte[] key;

  SessionKey(SigningKeys keys) {
    byte[] candidate = new byte[BYTES];
    new SecureRandom().nextBytes(candidate);
    String stored = keys.keyFor("session", Base64.getEncoder().encodeToString(candidate));
    this.key = Base64.getDecoder().decode(stored);
  }

  byte[] bytes() {
    return key.clone();
  }
}

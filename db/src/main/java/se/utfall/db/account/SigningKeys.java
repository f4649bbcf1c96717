package se.utfall.db.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** The secret keys that all instances of the service on one store share. */
@Singleton
public class SigningKeys {
  private final SigningKeyRows rows;

  SigningKeys(SigningKeyRows rows) {
    this.rows = rows;
  }

  /**
   * The key of the store for this purpose. When there is none the candidate becomes it; of several
   * instances that offer one at once, one wins and all get the same.
   *
   * @param candidateBase64 256 random bits in base64
   */
  @Transactional
  public String keyFor(String purpose, String candidateBase64) {
    rows.insert(purpose, candidateBase64);
    return rows.find(purpose);
  }
}

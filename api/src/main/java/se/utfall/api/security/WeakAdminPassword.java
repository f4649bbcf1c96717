package se.utfall.api.security;

import java.util.Locale;
import se.utfall.api.words.Words;

/** {@code UTFALL_ADMIN_PASSWORD} cannot be taken; the message is one Swedish sentence. */
public final class WeakAdminPassword extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WeakAdminPassword(Passwords.Weakness weakness) {
    super(
        Words.sv()
            .text(
                "account.first.weak." + weakness.name().toLowerCase(Locale.ROOT),
                Passwords.SHORTEST,
                Passwords.LONGEST_BYTES));
  }
}

package se.utfall.api.security;

import java.util.Locale;
import se.utfall.api.words.Words;

/** {@code UTFALL_ADMIN_PASSWORD} cannot be taken; the message is one Swedish sentence. */
public final class WeakAdminPassword extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WeakAdminPassword(Passwords.Weakness weakness) {
    this(weakness.name().toLowerCase(Locale.ROOT));
  }

  private WeakAdminPassword(String why) {
    super(
        Words.sv().text("account.first.weak." + why, Passwords.SHORTEST, Passwords.LONGEST_BYTES));
  }

  /** It has come with other characters than were meant. */
  static WeakAdminPassword unreadable() {
    return new WeakAdminPassword("unreadable");
  }
}

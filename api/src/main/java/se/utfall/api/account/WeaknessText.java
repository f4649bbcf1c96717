package se.utfall.api.account;

import java.util.Locale;
import se.utfall.api.page.Frame;
import se.utfall.api.security.Passwords;

/** Why a password is not taken, for a page. */
final class WeaknessText {
  private WeaknessText() {}

  static String of(Frame frame, Passwords.Weakness weakness) {
    String key = "account.refused." + weakness.name().toLowerCase(Locale.ROOT);
    return frame.text(key, Passwords.SHORTEST, Passwords.LONGEST_BYTES);
  }
}

package se.utfall.api.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one form of an account's name: small letters, composed characters, no blanks. */
public final class AccountName {
  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,79}");

  private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private AccountName() {}

  /**
   * What was typed, in the form in which it is stored; any text, also one that cannot be a name.
   * Control characters, which the store cannot be asked for, become U+FFFD, which no name holds.
   */
  public static String canonical(String typed) {
    String storable = UNSTORABLE.matcher(typed.strip()).replaceAll("\ufffd");
    return Normalizer.normalize(storable, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * The stored form when what was typed may be a name: 2–80 letters, digits and {@code . _ - @}.
   */
  public static Optional<String> parse(String typed) {
    return Optional.of(canonical(typed))
        .filter(name -> ALLOWED.matcher(name).matches() && !name.equals(FirstAdmin.CREATOR));
  }
}

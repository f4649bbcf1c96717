package se.utfall.api.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** What a password must be, and its BCrypt hash. */
@Singleton
public final class Passwords {
  /** Shortest password, in characters. */
  public static final int SHORTEST = 10;

  /** Longest password, in bytes of UTF-8: BCrypt would ignore what comes after. */
  public static final int LONGEST_BYTES = 72;

  private static final int COST = 12;
  // Of a random password that nobody knows; checking against it takes the time of a real check.
  private static final String NOBODYS =
      "$2a$12$73/iB0Sj3B7Im8ZtRlaUfeqTF0U8k.yWCPK7GSZRmiwfF45b9VVq.";

  /** Why a password is not taken. */
  public enum Weakness {
    /** Fewer than {@link Passwords#SHORTEST} characters. */
    TOO_SHORT,
    /** More than {@link Passwords#LONGEST_BYTES} bytes. */
    TOO_LONG,
    /** Fewer than four different characters, or the name of the account. */
    TOO_SIMPLE
  }

  /** Why the password cannot be taken for the account; empty when it can. */
  public Optional<Weakness> weakness(String password, String account) {
    String normal = normal(password);
    if (normal.codePointCount(0, normal.length()) < SHORTEST) {
      return Optional.of(Weakness.TOO_SHORT);
    }
    if (isTooLong(normal)) {
      return Optional.of(Weakness.TOO_LONG);
    }
    boolean simple = normal.codePoints().distinct().count() < 4 || normal.equalsIgnoreCase(account);
    return simple ? Optional.of(Weakness.TOO_SIMPLE) : Optional.empty();
  }

  /** The hash to store; the password must have no {@link #weakness}. */
  public String hash(String password) {
    return BCrypt.hashpw(normal(password), BCrypt.gensalt(COST));
  }

  /** True when the password has that hash; takes as long without a hash, and is then false. */
  public boolean matches(String password, Optional<String> hash) {
    String normal = normal(password);
    boolean checkable = !isTooLong(normal);
    boolean matches = BCrypt.checkpw(checkable ? normal : "", hash.orElse(NOBODYS));
    return matches && checkable && hash.isPresent();
  }

  private static boolean isTooLong(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
  }

  /** Keyboards differ in how they send å, ä and ö. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}

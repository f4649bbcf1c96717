package se.utfall.db.naming;

import java.security.SecureRandom;

/** Makes names of characters that are not mixed up in print, each of them 4.9 random bits. */
public final class RandomName {
  private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomName() {}

  /** A name of so many characters. */
  public static String ofLength(int length) {
    StringBuilder name = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      name.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
    }
    return name.toString();
  }
}

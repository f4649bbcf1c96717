package se.utfall.db.picture;

import java.security.SecureRandom;

/** Makes the names of pictures: 49 random bits in ten characters that are not mixed up in print. */
final class PictureName {
  private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PictureName() {}

  static String random() {
    StringBuilder name = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      name.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
    }
    return name.toString();
  }
}

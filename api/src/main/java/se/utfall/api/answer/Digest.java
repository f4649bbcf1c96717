package se.utfall.api.answer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short mark of content: the same for the same parts in the same order. Not thread-safe. */
public final class Digest {
  private final MessageDigest digest;

  /** Of nothing yet. */
  public Digest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Adds a text, apart from what comes before and after. */
  public Digest add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** Adds all bytes of a stream. */
  public Digest add(InputStream bytes) throws IOException {
    byte[] piece = new byte[1 << 16];
    for (int n = bytes.read(piece); n >= 0; n = bytes.read(piece)) {
      digest.update(piece, 0, n);
    }
    return this;
  }

  /** The mark, 16 hexadecimal digits; ends the digest. */
  public String mark() {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}

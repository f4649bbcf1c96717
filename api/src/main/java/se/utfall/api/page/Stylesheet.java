package se.utfall.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The address of the style sheet with a mark of its content, so that browsers may keep it long. */
final class Stylesheet {
  static final String ADDRESS = "/static/utfall.css?v=" + mark();

  private Stylesheet() {}

  private static String mark() {
    try (var css = Stylesheet.class.getResourceAsStream("/static/utfall.css")) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.readAllBytes());
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

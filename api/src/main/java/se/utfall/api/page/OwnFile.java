package se.utfall.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Addresses of the files round a page, with a mark of their content so browsers may keep them. */
final class OwnFile {
  static final String STYLES = address("/static/utfall.css");
  static final List<String> SCRIPTS =
      List.of(address("/static/marks.js"), address("/static/read.js"), address("/static/swap.js"));
  static final String SCREEN_SCRIPT = address("/static/vy.js");

  private OwnFile() {}

  private static String address(String file) {
    try (var content = OwnFile.class.getResourceAsStream(file)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return file + "?v=" + HexFormat.of().formatHex(hash, 0, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

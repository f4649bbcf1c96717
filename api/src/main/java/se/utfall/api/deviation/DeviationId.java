package se.utfall.api.deviation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.utfall.analytics.deviation.Deviation;

/**
 * The identity of a deviation: the first 16 hexadecimal digits of SHA-256 over table, organisation,
 * line and period with U+001F between them. It stays the same when the amounts are revised.
 */
final class DeviationId {
  private static final String BETWEEN = "\u001f";
  private static final int BYTES = 8;

  private DeviationId() {}

  static String of(Deviation deviation) {
    return of(deviation.table(), deviation.organisation(), deviation.line(), deviation.period());
  }

  static String of(String... parts) {
    byte[] named = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(named);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

package se.utfall.db.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Takes the rows of a table, a line each as COPY writes them, passes them on and knows two things
 * of them: the SHA-256 of the whole, and a sum of the SHA-256 of each row, which is the same in
 * whatever order a server stores them.
 */
final class RowDigest extends OutputStream {
  private static final byte END_OF_ROW = '\n';

  private final OutputStream target;
  private final MessageDigest whole = sha256();
  private final MessageDigest row = sha256();
  private final long[] sum = new long[4];

  RowDigest(OutputStream target) {
    this.target = target;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    whole.update(bytes, offset, length);
    int from = offset;
    for (int at = offset; at < offset + length; at++) {
      if (bytes[at] == END_OF_ROW) {
        row.update(bytes, from, at - from);
        addRow();
        from = at + 1;
      }
    }
    row.update(bytes, from, offset + length - from);
    target.write(bytes, offset, length);
  }

  private void addRow() {
    ByteBuffer digest = ByteBuffer.wrap(row.digest());
    for (int part = 0; part < sum.length; part++) {
      sum[part] += digest.getLong();
    }
  }

  /** Of everything that went through, hexadecimal; once, at the end. */
  String sha256OfWhole() {
    return HexFormat.of().formatHex(whole.digest());
  }

  boolean hasSameRowsAs(RowDigest other) {
    return Arrays.equals(sum, other.sum);
  }
}

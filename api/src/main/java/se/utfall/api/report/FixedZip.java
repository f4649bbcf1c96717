package se.utfall.api.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP whose bytes depend on its content alone: every entry has the same time. */
final class FixedZip {
  // The least that a zip can say.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream out = new ZipOutputStream(bytes);

  /** The same entries as another, without their times. */
  static byte[] of(byte[] zip) {
    FixedZip fixed = new FixedZip();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        fixed.add(entry.getName(), in.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return fixed.bytes();
  }

  void add(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    try {
      out.putNextEntry(entry);
      out.write(content);
      out.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  byte[] bytes() {
    try {
      out.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}

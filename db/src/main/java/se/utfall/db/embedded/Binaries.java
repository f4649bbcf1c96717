package se.utfall.db.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import se.utfall.db.embedded.ServerNotStarted.Reason;

/** The unpacked server programs: unpacked once, whole or not at all, and used again afterwards. */
record Binaries(Path home, Platform platform) {
  static final String VERSION = "17.11";

  /** Finds the programs under {@code parent}, unpacking them there the first time. */
  static Binaries under(Path parent, Platform platform) throws IOException {
    Path home = parent.resolve("postgresql-" + VERSION + "-" + platform);
    if (!Files.isDirectory(home)) {
      unpack(home, platform);
    }
    return new Binaries(home, platform);
  }

  Path program(String name) {
    return home.resolve("bin").resolve(platform.executable(name));
  }

  private static void unpack(Path home, Platform platform) throws IOException {
    Path fresh = Trees.unfinished(home);
    try (InputStream archive = Binaries.class.getResourceAsStream(platform.archive())) {
      if (archive == null) {
        throw new ServerNotStarted(Reason.PLATFORM_NOT_SUPPORTED, platform);
      }
      extract(archive, fresh);
      Trees.moveInto(fresh, home);
    } finally {
      Trees.delete(fresh);
    }
  }

  private static void extract(InputStream archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("Entry outside the archive: " + entry.getName());
        }
        extract(tar, entry, path);
      }
    }
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean runnable = (entry.getMode() & 0100) != 0;
    if (runnable && !path.toFile().setExecutable(true, false)) {
      throw new IOException("Cannot be made executable: " + path);
    }
    try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      file.force(true);
    }
  }
}

package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.utfall.db.embedded.ServerNotStarted.Reason;

/** Where everything of an embedded server lies. */
record DataDirectory(Path path) {
  private static final long ENOUGH_TO_START = 256L << 20;

  /** Creates the directory unless it is there and makes sure that it can be written. */
  static DataDirectory of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      Path real = absolute.toRealPath();
      Files.delete(Files.createTempFile(real, "write.new-", ""));
      return new DataDirectory(real);
    } catch (IOException e) {
      throw new ServerNotStarted(Reason.DIRECTORY_NOT_USABLE, absolute, e);
    }
  }

  Store store() {
    return new Store(path.resolve("pg17"));
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  Path log() {
    return path.resolve("postgresql.log");
  }

  /** The obstacle behind an input/output error: a full disk is said as such. */
  ServerNotStarted obstacle(IOException e) {
    boolean full = path.toFile().getUsableSpace() < ENOUGH_TO_START;
    return new ServerNotStarted(full ? Reason.DISK_FULL : Reason.DIRECTORY_NOT_USABLE, path, e);
  }
}

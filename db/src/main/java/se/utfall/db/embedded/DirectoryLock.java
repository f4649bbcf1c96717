package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.utfall.db.embedded.ServerNotStarted.Reason;

/** Holds a data directory for one live instance; the system lets go when the process dies. */
record DirectoryLock(FileChannel channel, FileLock lock) implements AutoCloseable {
  static DirectoryLock of(Path directory) throws IOException {
    var channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new DirectoryLock(channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new ServerNotStarted(Reason.DIRECTORY_IN_USE, directory, e);
    }
    channel.close();
    throw new ServerNotStarted(Reason.DIRECTORY_IN_USE, directory);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

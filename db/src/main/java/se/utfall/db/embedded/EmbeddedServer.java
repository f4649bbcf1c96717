package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.db.embedded.ServerNotStarted.Reason;
import se.utfall.db.embedded.Store.Durability;

/**
 * A PostgreSQL 17 server of our own on a data directory: durable, password protected, reachable
 * from this machine alone. It outlives no service (a server left by a killed one is stopped at the
 * next start), is started again on the same port should it die, and is stopped by {@link #close()}.
 *
 * <p>Errors: {@link ServerNotStarted}, with a reason that can be said in one sentence.
 */
public final class EmbeddedServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final long WATCH_MILLIS = 500;

  private final DataDirectory directory;
  private final DirectoryLock lock;
  private final Postmaster postmaster;
  private final String password;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "postgresql-watchdog");
            thread.setDaemon(true);
            return thread;
          });

  private EmbeddedServer(
      DataDirectory directory, DirectoryLock lock, Postmaster postmaster, String password) {
    this.directory = directory;
    this.lock = lock;
    this.postmaster = postmaster;
    this.password = password;
  }

  /** Starts the server of a data directory, creating directory and store the first time. */
  public static EmbeddedServer start(Path dataDirectory) {
    var directory = DataDirectory.of(dataDirectory);
    return start(directory, directory.path(), Durability.KEPT);
  }

  /**
   * Starts a server that may lose everything when the machine stops, with programs shared by many
   * directories. For tests only: what is committed is not forced to disk.
   */
  public static EmbeddedServer startForTestsWithoutDurability(Path dataDirectory, Path programs) {
    var shared = DataDirectory.of(programs).path();
    return start(DataDirectory.of(dataDirectory), shared, Durability.NOT_KEPT_FOR_TESTS);
  }

  /** The address of the server that another process runs on a data directory, when one runs. */
  public static Optional<ServerAddress> runningOn(Path dataDirectory) {
    if (!Files.isDirectory(dataDirectory)) {
      return Optional.empty();
    }
    var directory = DataDirectory.of(dataDirectory);
    try {
      var process = PostmasterFile.of(directory.store().directory());
      if (process.isEmpty() || !process.get().isAlive()) {
        return Optional.empty();
      }
      String password = Password.read(directory.passwordFile());
      return Optional.of(ServerAddress.ofOwner(process.get().port(), password));
    } catch (IOException e) {
      throw directory.obstacle(e);
    }
  }

  static EmbeddedServer start(DataDirectory directory, Path programs, Durability durability) {
    DirectoryLock lock = null;
    try {
      var platform = Platform.current();
      var prefix = platform.prefix();
      lock = DirectoryLock.of(directory.path());
      Trees.deleteUnfinished(directory.path());
      var binaries = Binaries.under(programs, platform);
      var program = new ServerProgram(binaries, prefix, directory.log());
      var server = started(directory, lock, program, durability);
      lock = null;
      return server;
    } catch (IOException e) {
      throw directory.obstacle(e);
    } finally {
      release(lock);
    }
  }

  private static EmbeddedServer started(
      DataDirectory directory, DirectoryLock lock, ServerProgram program, Durability durability)
      throws IOException {
    var store = directory.store();
    if (!Files.isDirectory(store.directory())) {
      Password.createUnlessThere(directory.passwordFile());
      store.createUnlessThere(program, directory.passwordFile());
    } else if (!Files.exists(directory.passwordFile())) {
      throw new ServerNotStarted(Reason.PASSWORD_MISSING, directory.passwordFile());
    }
    var postmaster = new Postmaster(store, program, durability);
    postmaster.start();
    try {
      String password = Password.read(directory.passwordFile());
      var server = new EmbeddedServer(directory, lock, postmaster, password);
      Furnishing.createUnlessThere(store, server.superuserAddress());
      server.watch();
      return server;
    } catch (IOException | RuntimeException e) {
      postmaster.stop();
      throw e;
    }
  }

  private static void release(DirectoryLock lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      LOG.debug("Lock not released", e);
    }
  }

  /** Where the service reaches its database; the role owns it and is no superuser. */
  public ServerAddress address() {
    return ServerAddress.ofOwner(postmaster.port(), password);
  }

  /** The address of the superuser, for tests that create databases of their own. */
  public ServerAddress superuserAddress() {
    return ServerAddress.ofSuperuser(postmaster.port(), password);
  }

  private void watch() {
    watchdog.scheduleWithFixedDelay(
        this::startAgainIfDead, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
  }

  private synchronized void startAgainIfDead() {
    try {
      if (!watchdog.isShutdown() && !postmaster.isAlive()) {
        LOG.error("PostgreSQL has died, starting it again");
        postmaster.startAgain();
        LOG.info("PostgreSQL is back");
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("PostgreSQL could not be started again, trying on", e);
    }
  }

  /** Stops the server: transactions under way are rolled back, everything committed is kept. */
  @Override
  public void close() {
    synchronized (this) {
      // Once only: after the lock is let go another service may own the directory.
      if (!watchdog.isShutdown()) {
        watchdog.shutdown();
        stopAndRelease();
      }
    }
  }

  private void stopAndRelease() {
    try (lock) {
      postmaster.stop();
    } catch (IOException e) {
      throw directory.obstacle(e);
    }
  }
}

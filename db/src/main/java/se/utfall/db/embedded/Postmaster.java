package se.utfall.db.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.db.embedded.ServerNotStarted.Reason;
import se.utfall.db.embedded.Store.Durability;

/** The server process of one store: started by {@code pg_ctl} in a session of its own, stopped. */
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final int ATTEMPTS = 5;
  private static final long PAUSE_MILLIS = 300;
  private static final String START_SECONDS = "--timeout=600";
  private static final String STOP_SECONDS = "--timeout=60";

  private final Store store;
  private final ServerProgram program;
  private final Durability durability;
  private PostmasterFile process;

  Postmaster(Store store, ServerProgram program, Durability durability) {
    this.store = store;
    this.program = program;
    this.durability = durability;
  }

  /** Starts on the port it had last if that is free, else on another. */
  void start() throws IOException {
    start(false);
  }

  /** Starts again on the port it had. */
  void startAgain() throws IOException {
    start(true);
  }

  private void start(boolean samePort) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        stop();
        store.configure(samePort ? port() : freePort(), durability);
        run("start", "--log=" + program.log(), START_SECONDS);
        process = PostmasterFile.of(store.directory()).orElseThrow(this::vanished);
        return;
      } catch (ServerNotStarted e) {
        // A port taken in between, or the last of a killed server not gone yet: both pass.
        if (attempt == ATTEMPTS) {
          throw e;
        }
        LOG.warn("PostgreSQL did not start, trying again: {}", e.subject());
        pause();
      }
    }
  }

  /** Stops whatever server runs on this store, also one that an earlier service left behind. */
  void stop() throws IOException {
    var found = PostmasterFile.of(store.directory());
    if (found.isPresent() && found.get().isAlive()) {
      stop(found.get());
    } else {
      Files.deleteIfExists(store.directory().resolve("postmaster.pid"));
    }
  }

  private void stop(PostmasterFile running) throws IOException {
    try {
      run("stop", "--mode=fast", STOP_SECONDS);
    } catch (ServerNotStarted e) {
      if (running.isAlive()) {
        LOG.warn("PostgreSQL does not stop, stopping it at once: {}", e.subject());
        run("stop", "--mode=immediate", STOP_SECONDS);
      }
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int port() {
    return process.port();
  }

  private void run(String action, String... arguments) throws IOException {
    var all = new String[arguments.length + 4];
    all[0] = action;
    all[1] = "--pgdata=" + store.directory();
    all[2] = "--wait";
    all[3] = "--silent";
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    program.run("pg_ctl", all);
  }

  private ServerNotStarted vanished() {
    return new ServerNotStarted(Reason.SERVER_REFUSED, "postmaster.pid");
  }

  private int freePort() throws IOException {
    var last = store.lastPort();
    return last.isPresent() && isFree(last.get()) ? last.get() : anyFreePort();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int anyFreePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

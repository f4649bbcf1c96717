package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import se.utfall.db.testserver.TestServer;

/** A durable server in this process or in another, which can be killed. */
final class Starts {
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 20_000_000L;

  private Starts() {}

  static EmbeddedServer here(Path directory) throws IOException {
    return EmbeddedServer.start(
        DataDirectory.of(directory), TestServer.programs(), Store.Durability.KEPT);
  }

  /** Another Java process that starts the server, says so on a line and waits. */
  static Process elsewhere(Path directory) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Starts.class.getName(),
            directory.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** The other process. */
  public static void main(String[] arguments) throws Exception {
    EmbeddedServer server = here(Path.of(arguments[0]));
    System.out.println("started " + server.address());
    System.in.read();
  }

  static String firstLine(Process process) throws IOException {
    return process.inputReader(StandardCharsets.UTF_8).readLine();
  }

  /** Kills as {@code kill -9} does and waits for the end. */
  static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  static void until(BooleanSupplier met) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!met.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain");
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  static PostmasterFile postmaster(Path directory) throws IOException {
    return PostmasterFile.of(directory.toRealPath().resolve("pg17")).orElseThrow();
  }

  static Connection connect(ServerAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }

  static void execute(ServerAddress address, String sql) throws SQLException {
    try (var connection = connect(address);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String single(ServerAddress address, String query) throws SQLException {
    try (var connection = connect(address);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

package se.utfall.db.testserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import se.utfall.db.embedded.EmbeddedServer;
import se.utfall.db.embedded.ServerAddress;

/** One real server per test process, under {@code target}, that hands out databases. */
public final class TestServer {
  private static final String TEMPLATE = "migrated_template";
  private static final Map<String, String> FURNISHED = new ConcurrentHashMap<>();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestServer() {}

  /** A new database without a table, owned by the (not privileged) user of the address. */
  public static ServerAddress emptyDatabase() {
    return create("empty_" + DATABASES.incrementAndGet(), "template1");
  }

  /** A new database with every migration of the class path applied. */
  public static ServerAddress migratedDatabase() {
    return create("migrated_" + DATABASES.incrementAndGet(), Template.NAME);
  }

  /**
   * A new migrated database with what the tests of this module begin with: the statements of the
   * resource {@code begin-test-store.sql}, where there is one.
   */
  public static ServerAddress begunDatabase() {
    return databaseLike("begun", TestServer::begin);
  }

  /**
   * A new database that is a copy of one that was furnished once in this process.
   *
   * @param furnishing fills the migrated database that is copied, and closes all its connections
   */
  public static ServerAddress databaseLike(String name, Consumer<ServerAddress> furnishing) {
    String template = FURNISHED.computeIfAbsent(name, absent -> furnished(name, furnishing));
    return create(name + "_" + DATABASES.incrementAndGet(), template);
  }

  private static String furnished(String name, Consumer<ServerAddress> furnishing) {
    String template = name + "_template";
    furnishing.accept(create(template, Template.NAME));
    return template;
  }

  /** Fills a migrated database with what the tests of this module begin with. */
  public static void begin(ServerAddress address) {
    try (var statements = TestServer.class.getResourceAsStream("/begin-test-store.sql")) {
      if (statements != null) {
        execute(address, new String(statements.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(ServerAddress address, String sql) {
    try (var connection =
            DriverManager.getConnection(address.url(), address.username(), address.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("No database for the test", e);
    }
  }

  /** The same address as the settings of a Micronaut context. */
  public static Map<String, String> properties(ServerAddress address) {
    return Map.of(
        "datasources.default.url", address.url(),
        "datasources.default.username", address.username(),
        "datasources.default.password", address.password());
  }

  /** Where the unpacked server programs of this module's tests lie. */
  public static Path programs() throws IOException {
    return Files.createDirectories(Path.of("target", "test-server-programs")).toAbsolutePath();
  }

  private static ServerAddress create(String name, String template) {
    ServerAddress superuser = Running.SERVER.superuserAddress();
    ServerAddress owner = Running.SERVER.address();
    execute(
        superuser,
        "CREATE DATABASE " + name + " OWNER " + owner.username() + " TEMPLATE " + template);
    String url = owner.url().replaceFirst("[^/]*$", name);
    return new ServerAddress(url, owner.username(), owner.password());
  }

  /** Migrated once per process; copies of it cost a tenth of a second. */
  private static final class Template {
    static final String NAME = migrated();

    private static String migrated() {
      ServerAddress address = create(TEMPLATE, "template1");
      Flyway.configure()
          .dataSource(address.url(), address.username(), address.password())
          .load()
          .migrate();
      return TEMPLATE;
    }
  }

  private static final class Running {
    static final EmbeddedServer SERVER = start();

    private static EmbeddedServer start() {
      try {
        Path target = Files.createDirectories(Path.of("target"));
        Path directory = Files.createTempDirectory(target, "test-server-");
        var server = EmbeddedServer.startForTestsWithoutDurability(directory, programs());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, directory)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedServer server, Path directory) {
      server.close();
      try (var paths = Files.walk(directory)) {
        List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package se.utfall.api.start;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import se.utfall.db.embedded.EmbeddedServer;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.embedded.ServerNotStarted;

/** The database of this run: our own server, which we stop again, or one that was there. */
record Database(ServerAddress address, Optional<EmbeddedServer> server) implements AutoCloseable {
  private static final String CONNECT_SECONDS = "5";

  /** Starts our own server, or makes sure that the given one lets us in. */
  static Database open(Settings settings) {
    if (settings.database().isPresent()) {
      ServerAddress given = settings.database().get();
      tryOut(given);
      return new Database(given, Optional.empty());
    }
    try {
      var server = EmbeddedServer.start(settings.dataDirectory());
      return new Database(server.address(), Optional.of(server));
    } catch (ServerNotStarted e) {
      throw obstacle(e, settings.dataDirectory());
    }
  }

  /** For a command beside the service: the given server, the one that runs, or one started now. */
  static Database reach(Settings settings) {
    if (settings.database().isEmpty()) {
      var running = EmbeddedServer.runningOn(settings.dataDirectory());
      if (running.isPresent()) {
        return new Database(running.get(), Optional.empty());
      }
    }
    return open(settings);
  }

  private static void tryOut(ServerAddress address) {
    var properties = new Properties();
    properties.setProperty("user", address.username());
    properties.setProperty("password", address.password());
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    try (var connection = DriverManager.getConnection(address.url(), properties)) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw obstacle(e, address);
    }
  }

  private static Obstacle obstacle(SQLException e, ServerAddress address) {
    String state = String.valueOf(e.getSQLState());
    String place = withoutParameters(address.url());
    return switch (state) {
      case "28P01", "28000" -> new Obstacle(e, "database.password", place, address.username());
      case "3D000" -> new Obstacle(e, "database.missing", place);
      default -> new Obstacle(e, "database.unreachable", place);
    };
  }

  /** Parameters of a JDBC address may hold a password. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  private static Obstacle obstacle(ServerNotStarted e, Path directory) {
    return switch (e.reason()) {
      case DIRECTORY_IN_USE -> new Obstacle(e, "directory.in.use", e.subject());
      case DIRECTORY_NOT_USABLE -> new Obstacle(e, "directory.not.usable", e.subject(), cause(e));
      case DISK_FULL -> new Obstacle(e, "disk.full", directory);
      case ROOT_WITHOUT_UNSHARE -> new Obstacle(e, "root.without.unshare", e.subject());
      case PLATFORM_NOT_SUPPORTED -> new Obstacle(e, "platform.not.supported", e.subject());
      case PASSWORD_MISSING -> new Obstacle(e, "password.missing", e.subject());
      case SERVER_REFUSED -> new Obstacle(e, "server.refused", directory, e.subject());
    };
  }

  private static String cause(ServerNotStarted e) {
    return e.getCause() == null ? e.getMessage() : String.valueOf(e.getCause().getMessage());
  }

  @Override
  public void close() {
    server.ifPresent(EmbeddedServer::close);
  }
}

package se.utfall.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import se.utfall.db.embedded.ServerNotStarted.Reason;

/**
 * The role and the database of the service in a new store. The role owns its database and is no
 * superuser: what works here works on anybody's PostgreSQL.
 */
final class Furnishing {
  private Furnishing() {}

  /** Creates role and database unless they are there; a start cut short goes on at the next. */
  static void createUnlessThere(Store store, ServerAddress superuser) throws IOException {
    Path done = store.directory().resolve("utfall.furnished");
    if (Files.exists(done)) {
      return;
    }
    try (var connection =
            DriverManager.getConnection(
                superuser.url(), superuser.username(), superuser.password());
        var statement = connection.createStatement()) {
      furnish(connection, statement, superuser.password());
    } catch (SQLException e) {
      throw new ServerNotStarted(Reason.SERVER_REFUSED, e.getMessage(), e);
    }
    Files.createFile(done);
  }

  private static void furnish(Connection connection, Statement statement, String password)
      throws SQLException {
    // Should the next statement fail, its text must not reach the server's log.
    statement.execute("SET log_min_error_statement = panic");
    if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", ServerAddress.OWNER)) {
      statement.execute(
          "CREATE ROLE " + ServerAddress.OWNER + " LOGIN PASSWORD '" + password + "'");
    }
    if (isMissing(
        connection, "SELECT 1 FROM pg_database WHERE datname = ?", ServerAddress.DATABASE)) {
      statement.execute(
          "CREATE DATABASE " + ServerAddress.DATABASE + " OWNER " + ServerAddress.OWNER);
    }
  }

  private static boolean isMissing(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return !rows.next();
      }
    }
  }
}

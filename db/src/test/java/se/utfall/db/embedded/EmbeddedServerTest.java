package se.utfall.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import se.utfall.db.testserver.TestServer;

class EmbeddedServerTest {
  @TempDir Path directory;

  @Test
  void keepsWhatWasCommittedFromOneStartToTheNext() throws Exception {
    try (var server = start();
        var connection = connect(server.address());
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept(value text)");
      statement.execute("INSERT INTO kept VALUES ('Gårdsten')");
    }
    try (var server = start()) {
      assertThat(single(server, "SELECT value FROM kept")).isEqualTo("Gårdsten");
    }
  }

  @Test
  void isDurableAndReachableFromThisMachineAlone() throws Exception {
    var expected =
        Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "data_checksums", "on",
            "listen_addresses", "127.0.0.1",
            "server_encoding", "UTF8",
            "server_version_num", "170011",
            "is_superuser", "off");
    try (var server = start()) {
      for (var setting : expected.entrySet()) {
        assertThat(single(server, "SHOW " + setting.getKey()))
            .as(setting.getKey())
            .isEqualTo(setting.getValue());
      }
      assertThat(single(server, "SELECT upper('åäö')")).isEqualTo("ÅÄÖ");
      assertThat(
              single(
                  server,
                  "SELECT string_agg(x, '' ORDER BY x COLLATE \"sv-x-icu\")"
                      + " FROM unnest(ARRAY['ö','z','ä','å','a']) x"))
          .isEqualTo("azåäö");
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (var server = start()) {
      var address = server.address();
      assertThatThrownBy(() -> connect(new ServerAddress(address.url(), address.username(), "fel")))
          .isInstanceOfSatisfying(
              PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThat(address.toString()).doesNotContain(address.password());
    }
  }

  private EmbeddedServer start() throws IOException {
    return EmbeddedServer.start(
        DataDirectory.of(directory), TestServer.programs(), Store.Durability.KEPT);
  }

  private static String single(EmbeddedServer server, String query) throws SQLException {
    try (var connection = connect(server.address());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(ServerAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }
}

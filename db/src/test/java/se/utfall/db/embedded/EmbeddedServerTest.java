package se.utfall.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import se.utfall.db.embedded.ServerNotStarted.Reason;

class EmbeddedServerTest {
  /** One store for all: making one costs more than everything else here. */
  @TempDir static Path directory;

  @Test
  void keepsWhatWasCommittedFromOneStartToTheNext() throws Exception {
    try (var server = Starts.here(directory)) {
      Starts.execute(server.address(), "CREATE TABLE kept AS SELECT 'Gårdsten' AS value");
    }
    assertThat(directory.resolve("pg17/postmaster.pid")).doesNotExist();
    try (var server = Starts.here(directory)) {
      assertThat(Starts.single(server.address(), "SELECT value FROM kept")).isEqualTo("Gårdsten");
    }
  }

  @Test
  void isDurableAndSortsTheSameEverywhere() throws Exception {
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
    try (var server = Starts.here(directory)) {
      for (var setting : expected.entrySet()) {
        assertThat(Starts.single(server.address(), "SHOW " + setting.getKey()))
            .as(setting.getKey())
            .isEqualTo(setting.getValue());
      }
      assertThat(Starts.single(server.superuserAddress(), "SHOW unix_socket_directories"))
          .isEmpty();
      assertThat(Starts.single(server.address(), "SELECT upper('åäö')")).isEqualTo("ÅÄÖ");
      assertThat(Starts.single(server.address(), sorted("\"sv-x-icu\""))).isEqualTo("azåäö");
      assertThat(Starts.single(server.address(), sorted("\"default\""))).isEqualTo("azäåö");
    }
  }

  private static String sorted(String collation) {
    return "SELECT string_agg(x, '' ORDER BY x COLLATE "
        + collation
        + ") FROM unnest(ARRAY['ö','z','ä','å','a']) x";
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (var server = Starts.here(directory)) {
      var address = server.address();
      var guess = new ServerAddress(address.url(), address.username(), "gissat");
      assertThatThrownBy(() -> Starts.connect(guess))
          .isInstanceOfSatisfying(
              PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
      assertThat(address.toString()).doesNotContain(address.password());
      assertThat(Files.readString(directory.resolve("postgresql.log")))
          .doesNotContain(address.password());
    }
  }

  @Test
  void tellsOthersWhereItRunsOnlyWhileItRuns() throws Exception {
    assertThat(EmbeddedServer.runningOn(directory)).isEmpty();
    try (var server = Starts.here(directory)) {
      assertThat(EmbeddedServer.runningOn(directory)).contains(server.address());
    }
    assertThat(EmbeddedServer.runningOn(directory)).isEmpty();
  }

  @Test
  void startsAgainOnTheSamePortWhenTheServerDies() throws Exception {
    try (var server = Starts.here(directory)) {
      Starts.execute(server.address(), "CREATE TABLE survivor AS SELECT 1 AS value");
      var before = server.address();
      var killed = Starts.postmaster(directory);
      ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
      Starts.until(() -> EmbeddedServer.runningOn(directory).isPresent() && answers(before));
      assertThat(Starts.single(before, "SELECT value FROM survivor")).isEqualTo("1");
      assertThat(Starts.postmaster(directory).pid()).isNotEqualTo(killed.pid());
    }
  }

  private static boolean answers(ServerAddress address) {
    try (var connection = Starts.connect(address)) {
      return connection.isValid(1);
    } catch (java.sql.SQLException e) {
      return false;
    }
  }

  @Test
  void refusesADirectoryThatCannotBeMade() throws Exception {
    Path file = Files.createFile(directory.resolve("taken"));
    assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("below")))
        .isInstanceOfSatisfying(
            ServerNotStarted.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.DIRECTORY_NOT_USABLE);
              assertThat(e.subject()).isEqualTo(file.resolve("below").toString());
            });
  }

  @Test
  void refusesAStoreWithoutItsPasswordRatherThanMakeANewOne() throws Exception {
    Starts.here(directory).close();
    Path password = directory.resolve("password");
    Path away = Files.move(password, directory.resolve("elsewhere"));
    assertThatThrownBy(() -> Starts.here(directory))
        .isInstanceOfSatisfying(
            ServerNotStarted.class, e -> assertThat(e.reason()).isEqualTo(Reason.PASSWORD_MISSING));
    assertThat(directory.resolve("pg17/PG_VERSION")).exists();
    assertThat(password).doesNotExist();
    Files.move(away, password);
  }
}

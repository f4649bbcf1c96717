package se.utfall.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.db.embedded.ServerNotStarted.Reason;

class KilledServiceTest {
  @TempDir Path directory;

  @Test
  void aServerLeftByAKilledServiceIsStoppedAndStartedAnewWithAllItHad() throws Exception {
    Process service = Starts.elsewhere(directory);
    assertThat(Starts.firstLine(service)).startsWith("started");
    var orphan = Starts.postmaster(directory);
    var address = EmbeddedServer.runningOn(directory).orElseThrow();
    Starts.execute(address, "CREATE TABLE kept AS SELECT g FROM generate_series(1, 1000) g");

    assertThatThrownBy(() -> Starts.here(directory))
        .as("while the other service lives")
        .isInstanceOfSatisfying(
            ServerNotStarted.class, e -> assertThat(e.reason()).isEqualTo(Reason.DIRECTORY_IN_USE));
    assertThat(orphan.isAlive()).isTrue();

    Starts.kill(service);
    assertThat(orphan.isAlive()).as("the server outlives its service").isTrue();
    try (var server = Starts.here(directory)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(Starts.single(server.address(), "SELECT count(*) FROM kept")).isEqualTo("1000");
      assertThat(Files.readString(directory.resolve("postgresql.log")))
          .contains("received fast shutdown request")
          .doesNotContain("automatic recovery in progress");
    }
  }

  @Test
  void aServiceKilledWhileItMakesTheStoreLeavesNothingThatCannotStart() throws Exception {
    Process service = Starts.elsewhere(directory);
    Starts.until(this::isMakingTheStore);
    Starts.kill(service);
    try (var server = Starts.here(directory)) {
      assertThat(Starts.single(server.address(), "SELECT current_database()")).isEqualTo("utfall");
    }
  }

  private boolean isMakingTheStore() {
    try (var unfinished = Files.newDirectoryStream(directory, "pg17.new-*")) {
      for (Path path : unfinished) {
        return Files.exists(path.resolve("base"));
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aStaleProcessFileWhoseNumberAnotherProgramHasNowDoesNotStandInTheWay() throws Exception {
    Starts.here(directory).close();
    Path file = directory.resolve("pg17/postmaster.pid");
    Files.writeString(file, ProcessHandle.current().pid() + "\n" + directory + "\n1\n5432\n");
    try (var server = Starts.here(directory)) {
      assertThat(Starts.single(server.address(), "SELECT 1")).isEqualTo("1");
    }
    Files.writeString(file, "");
    try (var server = Starts.here(directory)) {
      assertThat(Starts.single(server.address(), "SELECT 1")).isEqualTo("1");
    }
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }
}

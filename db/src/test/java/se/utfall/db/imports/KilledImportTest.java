package se.utfall.db.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.utfall.db.testserver.WithDatabase;
import se.utfall.db.teststore.TestStore;

/** A process that is killed (SIGKILL) in the middle of an import leaves nothing of it. */
@MicronautTest(transactional = false)
class KilledImportTest implements WithDatabase {
  private static final int ROWS = 50_000;

  @Inject TestStore store;

  @Property(name = "datasources.default.url")
  String url;

  @Property(name = "datasources.default.username")
  String user;

  @Property(name = "datasources.default.password")
  String password;

  @BeforeAll
  void begin() {
    store.begin();
  }

  @Test
  void whileTheFileIsBeingRead() throws Exception {
    Map<String, String> before = store.counts();
    Process process = start();
    try (OutputStream file = process.getOutputStream()) {
      send(file, 1);
      until("state = 'active' and query like 'copy staging%'", true);
      send(file, 2);
      kill(process);
    }
    until("query like 'copy staging%' and state <> 'idle'", false);
    assertThat(store.counts()).isEqualTo(before);
    anotherImportGoesOn();
  }

  @Test
  void afterTheRowsAreWrittenAndBeforeTheCommit() throws Exception {
    Map<String, String> before = store.counts();
    Process process = start();
    try (Connection holder = store.connect();
        Statement lock = holder.createStatement()) {
      holder.setAutoCommit(false);
      lock.execute("lock table latest_observation in exclusive mode");
      try (OutputStream file = process.getOutputStream()) {
        send(file, 1);
      }
      until("wait_event_type = 'Lock' and query like '%latest_observation%'", true);
      kill(process);
      holder.rollback();
    }
    until("query like '%latest_observation%' and state <> 'idle'", false);
    assertThat(store.counts()).isEqualTo(before);
    anotherImportGoesOn();
  }

  private void anotherImportGoesOn() {
    assertThat(
            store
                .take("observations", TestStore.observations("TAL;LUND;1999;;;1;;;;;S1;;"))
                .problemCount())
        .isEqualTo(1);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ImportingProcess.class.getName(),
            url,
            user,
            password)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("killed, not ended by itself").isEqualTo(128 + 9);
  }

  /** Days of many years, so many that they reach the server before the file ends. */
  private static void send(OutputStream file, int part) throws IOException {
    StringBuilder rows = new StringBuilder(part == 1 ? TestStore.observations() : "");
    for (int i = 0; i < ROWS; i++) {
      String area = part == 1 ? "GBG" : "MAL";
      rows.append("TAL;").append(area).append(';');
      rows.append(LocalDate.of(1800, 1, 1).plusDays(i)).append(";;;1;;;;;S1;;\n");
    }
    file.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    file.flush();
  }

  private void until(String session, boolean there) throws SQLException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    String query =
        "select count(*) > 0 from pg_stat_activity where pid <> pg_backend_pid()"
            + " and datname = current_database() and "
            + session;
    while (store.one(query).equals("t") != there) {
      assertThat(System.nanoTime()).as("waited a minute for: " + session).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}

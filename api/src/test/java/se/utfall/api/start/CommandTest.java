package se.utfall.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.testserver.TestServer;

class CommandTest {
  @TempDir Path directory;

  @Test
  void aPortThatIsTakenIsSaidBeforeAnythingIsStarted() throws Exception {
    try (var taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused(
          Map.of("MICRONAUT_SERVER_PORT", port),
          "Porten "
              + port
              + " är upptagen av ett annat program. Välj en annan med"
              + " MICRONAUT_SERVER_PORT.");
    }
    assertThat(directory.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "http", "8080;", "99999999999"})
  void aPortThatIsNoneIsNamed(String port) {
    assertRefused(
        Map.of("MICRONAUT_SERVER_PORT", port),
        "MICRONAUT_SERVER_PORT är " + port + ", men ska vara ett tal mellan 0 och 65535.");
  }

  @Test
  void aDirectoryThatALiveInstanceUsesIsLeftAlone() throws Exception {
    Path data = Files.createDirectories(directory.resolve("data"));
    try (var lock =
            FileChannel.open(
                data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.lock()) {
      assertRefused(
          Map.of(),
          "Datakatalogen "
              + data.toRealPath()
              + " används redan av en Utfall-tjänst som är igång."
              + " Stoppa den eller välj en annan katalog med UTFALL_DATA_DIR.");
      assertThat(held.isValid()).isTrue();
    }
    assertThat(data.toFile().list()).containsExactly("lock");
  }

  @Test
  void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.createFile(directory.resolve("data"));
    assertThat(refusal(Map.of())).startsWith("Datakatalogen " + file).contains("UTFALL_DATA_DIR");
  }

  @Test
  void aWrongPasswordAMissingDatabaseAndAnUnreachableServerAreThreeSentences() throws Exception {
    ServerAddress right = TestServer.emptyDatabase();
    assertRefused(
        database(right.url(), right.username(), "gissat-lösenord"),
        "Databasen "
            + right.url()
            + " godtar inte användaren utfall med det angivna lösenordet."
            + " Kontrollera DATASOURCES_DEFAULT_USERNAME och DATASOURCES_DEFAULT_PASSWORD.");
    String missing = right.url().replaceFirst("[^/]*$", "finns_inte");
    assertRefused(
        database(missing + "?connectTimeout=5", right.username(), right.password()),
        "Databasen "
            + missing
            + " finns inte på servern. Skapa den eller rätta"
            + " DATASOURCES_DEFAULT_URL.");
    String nobody = "jdbc:postgresql://localhost:" + freePort() + "/utfall";
    assertRefused(
        database(nobody, "utfall", "hemligt"),
        "Databasen "
            + nobody
            + " går inte att nå. Kontrollera DATASOURCES_DEFAULT_URL och att"
            + " servern är igång.");
  }

  @Test
  void anUnknownCommandIsExplained() {
    assertThat(run(2, Map.of(), "bakcup", "x.zip"))
        .startsWith("Okänt kommando: bakcup x.zip.")
        .contains("backup <fil.zip>");
    assertThat(run(2, Map.of(), "backup")).startsWith("Okänt kommando: backup.");
  }

  @Test
  void aBackupOfTheStoreIsSaidInASentence() throws Exception {
    ServerAddress store = TestServer.migratedDatabase();
    var settings = database(store.url(), store.username(), store.password());
    String file = directory.resolve("kopia.zip").toString();
    assertThat(run(0, settings, "backup", file))
        .startsWith("Säkerhetskopian är skriven: 0 rader i ")
        .endsWith("i filen " + file + ".");
    assertThat(run(1, settings, "backup", file))
        .isEqualTo("Filen " + file + " finns redan och skrivs inte över. Välj ett annat namn.");
    ServerAddress empty = TestServer.emptyDatabase();
    assertThat(run(0, database(empty.url(), empty.username(), empty.password()), "restore", file))
        .startsWith("Säkerhetskopian är återläst: 0 rader i ");
  }

  private static Map<String, String> database(String url, String username, String password) {
    return Map.of(
        "DATASOURCES_DEFAULT_URL", url,
        "DATASOURCES_DEFAULT_USERNAME", username,
        "DATASOURCES_DEFAULT_PASSWORD", password);
  }

  private static int freePort() throws java.io.IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void assertRefused(Map<String, String> settings, String sentence) {
    assertThat(refusal(settings)).isEqualTo(sentence);
  }

  private String refusal(Map<String, String> settings) {
    return run(1, settings);
  }

  /** Runs and gives back the one line that was said, on the right stream. */
  private String run(int exitCode, Map<String, String> settings, String... arguments) {
    var environment = new HashMap<>(settings);
    environment.putIfAbsent("UTFALL_DATA_DIR", directory.resolve("data").toString());
    environment.putIfAbsent("MICRONAUT_SERVER_PORT", "0");
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Command.run(
            arguments,
            environment,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String said = out.toString(StandardCharsets.UTF_8);
    String complained = err.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said + complained).isEqualTo(exitCode);
    assertThat(exitCode == 0 ? complained : said).isEmpty();
    String line = exitCode == 0 ? said : complained;
    assertThat(line.lines()).hasSize(1);
    return line.strip();
  }
}

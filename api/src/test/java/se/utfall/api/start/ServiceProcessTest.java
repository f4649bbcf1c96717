package se.utfall.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.api.Application;
import se.utfall.api.browser.Browser;
import se.utfall.api.operation.Get;
import se.utfall.db.embedded.EmbeddedServer;
import se.utfall.db.testserver.TestServer;

class ServiceProcessTest {
  private static final int SIGTERM_EXIT = 128 + 15;
  private static final String PASSWORD = "en mening utan prickar";
  private static final String AREAS =
      "--grans\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nareas\r\n--grans\r\n"
          + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
          + "area;name;level;parent\nPRO;Provby;kommun;\n\r\n--grans--\r\n";

  @TempDir Path directory;
  private Process process;

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  /** One start for each of two lives: the first is killed, the second is told to stop. */
  @Test
  void whatWasLookedAtOutlivesAKilledServiceAndOneToldToStopFinishesWhatIsUnderWay()
      throws Exception {
    process = start(Map.of());
    var port = saidPort(process.inputReader(StandardCharsets.UTF_8));
    Browser before = Browser.at(address(port)).logIn("admin", PASSWORD);
    String file =
        before
            .send("POST", "/import", "multipart/form-data; boundary=grans", AREAS)
            .header("Location")
            .orElseThrow();
    String mark = before.get(file).each("name=\"mark\" value=\"([^\"]*)\"").get(0);
    process.destroyForcibly().waitFor();

    process = start(Map.of());
    var console = process.inputReader(StandardCharsets.UTF_8);
    var again = saidPort(console);
    assertThat(Get.of(again, "/health/readiness").statusCode()).isEqualTo(200);
    confirmOnce(Browser.at(address(again)).withSession(before.session()), file, mark);
    var underWay = CompletableFuture.supplyAsync(() -> ask(again, "/test/until-closed"));
    SlowController.awaitAsked(directory);
    process.toHandle().destroy();
    assertThat(underWay.get()).isEqualTo("200 databasen svarar");
    assertThat(process.waitFor()).isEqualTo(SIGTERM_EXIT);
    assertThat(console.lines()).isEmpty();
    assertNothingIsLeft();
  }

  /** A file that was looked at before the kill: nothing of it is stored until it is confirmed. */
  private static void confirmOnce(Browser after, String file, String mark) {
    assertThat(after.get("/omraden").body()).doesNotContain("Provby");
    assertThat(after.get(file).body()).contains("Provby", "Inget är sparat än.");
    assertThat(after.post(file, "mark", mark).status()).isEqualTo(303);
    assertThat(after.get("/omraden").body()).contains("Provby");
    assertThat(after.post(file, "mark", mark).status()).isEqualTo(404);
  }

  private void assertNothingIsLeft() throws IOException {
    assertThat(directory.resolve("err")).isEmptyFile();
    assertThat(EmbeddedServer.runningOn(directory.resolve("data"))).isEmpty();
    assertThat(directory.resolve("data/postgresql.log"))
        .content(StandardCharsets.UTF_8)
        .endsWith("database system is shut down\n");
    assertThat(Files.readString(directory.resolve("data/utfall.log")))
        .contains("\"requestId\"")
        .doesNotContain("was not worked out beforehand")
        .doesNotContain(Files.readString(directory.resolve("data/password")).strip());
  }

  /** The port that the service says in the first line that has an address, which is all it says. */
  private static int saidPort(BufferedReader console) {
    String said =
        console.lines().filter(line -> line.contains("http://localhost:")).findFirst().orElse("");
    assertThat(said).matches("Utfall är igång: http://localhost:[0-9]+/");
    return Integer.parseInt(said.replaceAll("\\D+", ""));
  }

  private static URI address(int port) {
    return URI.create("http://localhost:" + port);
  }

  private static String ask(int port, String path) {
    try {
      var answer = Get.of(port, path);
      return answer.statusCode() + " " + answer.body();
    } catch (IOException | InterruptedException e) {
      return e.toString();
    }
  }

  @Test
  void rootThatMayNotLeaveItsIdentityIsToldSo() throws Exception {
    // Without a search path there is no unshare, which to root is the same as not being allowed.
    process = start(Map.of("PATH", directory.toString()));
    boolean root = "root".equals(System.getProperty("user.name"));
    if (root) {
      assertThat(process.waitFor()).isEqualTo(1);
      assertThat(directory.resolve("err"))
          .hasContent(
              "PostgreSQL får inte köras som root, och unshare -U är inte tillåtet här. Starta"
                  + " Utfall som en vanlig användare eller ange en egen PostgreSQL med"
                  + " DATASOURCES_DEFAULT_URL.");
    } else {
      assertThat(process.inputReader(StandardCharsets.UTF_8).readLine())
          .as("an ordinary user needs no unshare")
          .startsWith("Utfall är igång");
    }
  }

  private Process start(Map<String, String> settings) throws IOException {
    shareServerPrograms();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-Dlogback.configurationFile=logback.xml",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Application.class.getName()))
            .directory(directory.toFile())
            .redirectError(new File(directory.toFile(), "err"));
    builder.environment().keySet().removeIf(name -> name.startsWith("DATASOURCES_"));
    // As in a container without a language: the console must say å, ä and ö all the same.
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("MICRONAUT_SERVER_PORT", "0");
    builder.environment().put("UTFALL_DATA_DIR", directory.resolve("data").toString());
    builder.environment().put("UTFALL_REFERENCE_DATA", "false");
    builder.environment().put("UTFALL_ADMIN_PASSWORD", PASSWORD);
    builder.environment().putAll(settings);
    return builder.start();
  }

  /** Unpacking them anew takes seconds; a first start is tested where the server is. */
  private void shareServerPrograms() throws IOException {
    TestServer.emptyDatabase();
    Path data = Files.createDirectories(directory.resolve("data"));
    try (var programs = Files.newDirectoryStream(TestServer.programs(), "postgresql-*")) {
      for (Path home : programs) {
        Path link = data.resolve(home.getFileName());
        if (Files.notExists(link)) {
          Files.createSymbolicLink(link, home);
        }
      }
    }
  }
}

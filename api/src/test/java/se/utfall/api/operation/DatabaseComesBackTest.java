package se.utfall.api.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.db.testserver.TestServer;

class DatabaseComesBackTest {
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 50_000_000L;

  @TempDir Path directory;

  @Test
  void theServiceSaysSoWhileTheDatabaseIsAwayAndComesBackByItself() throws Exception {
    var database = startDatabase();
    var address = database.address();
    try (var service = ApplicationContext.run(EmbeddedServer.class, settings(database))) {
      int port = service.getPort();
      assertThat(Get.of(port, "/health/readiness").statusCode()).isEqualTo(200);

      database.close();
      assertThat(Get.of(port, "/health/readiness").statusCode()).isEqualTo(503);
      assertThat(Get.of(port, "/health").statusCode()).isEqualTo(200);

      database = startDatabase();
      assertThat(database.address()).isEqualTo(address);
      awaitReady(port);
    } finally {
      database.close();
    }
  }

  private se.utfall.db.embedded.EmbeddedServer startDatabase() throws java.io.IOException {
    return se.utfall.db.embedded.EmbeddedServer.startForTestsWithoutDurability(
        directory, TestServer.programs());
  }

  private static Map<String, Object> settings(se.utfall.db.embedded.EmbeddedServer database) {
    var settings = new HashMap<String, Object>(TestServer.properties(database.address()));
    settings.put("micronaut.server.port", -1);
    settings.put("utfall.reference-data", false);
    return settings;
  }

  private static void awaitReady(int port) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (Get.of(port, "/health/readiness").statusCode() != 200) {
      assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }
}

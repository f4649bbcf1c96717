package se.utfall.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.utfall.api.operation.Get;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.testserver.TestServer;

class TwoInstancesTest {
  @Test
  void twoInstancesMayMeetOnAnEmptyDatabase() throws Exception {
    ServerAddress database = TestServer.emptyDatabase();
    var together = new CyclicBarrier(2);
    Callable<EmbeddedServer> instance =
        () -> {
          together.await();
          return start(database);
        };
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first = threads.submit(instance);
      var second = threads.submit(instance);
      try (var one = first.get();
          var other = second.get()) {
        assertThat(Get.of(one.getPort(), "/health/readiness").statusCode()).isEqualTo(200);
        assertThat(Get.of(other.getPort(), "/health/readiness").statusCode()).isEqualTo(200);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(single(database, "SELECT count(*) FROM flyway_schema_history"))
        .as("each migration once")
        .isEqualTo(single(database, "SELECT count(DISTINCT script) FROM flyway_schema_history"))
        .isNotEqualTo("0");
    assertThat(single(database, "SELECT bool_and(success)::text FROM flyway_schema_history"))
        .isEqualTo("true");
  }

  private static EmbeddedServer start(ServerAddress database) {
    var settings = new HashMap<String, Object>(TestServer.properties(database));
    settings.put("micronaut.server.port", -1);
    settings.put("utfall.reference-data", false);
    return ApplicationContext.run(EmbeddedServer.class, settings);
  }

  private static String single(ServerAddress address, String query) throws Exception {
    try (var connection =
            DriverManager.getConnection(address.url(), address.username(), address.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

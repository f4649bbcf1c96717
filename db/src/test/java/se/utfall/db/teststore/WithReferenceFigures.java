package se.utfall.db.teststore;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.reference.ReferenceFigures;
import se.utfall.db.testserver.TestServer;
import se.utfall.db.testserver.WithDatabase;

/**
 * Gives a {@code @MicronautTest} class that implements it a database of its own with the reference
 * figures in it. They are loaded once in each process and copied from then on.
 */
public interface WithReferenceFigures extends WithDatabase {
  @Override
  default Map<String, String> getProperties() {
    return database();
  }

  /** The settings of a context on such a database. */
  static Map<String, String> database() {
    return TestServer.properties(
        TestServer.databaseLike("reference", WithReferenceFigures::furnish));
  }

  private static void furnish(ServerAddress address) {
    TestServer.begin(address);
    Map<String, Object> settings = new HashMap<>(TestServer.properties(address));
    try (ApplicationContext context = ApplicationContext.run(settings)) {
      context.getBean(ReferenceFigures.class).load();
    }
  }
}

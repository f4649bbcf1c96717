package se.utfall.api.browser;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import se.utfall.db.teststore.WithReferenceFigures;

/**
 * One service with the reference figures and nothing else, for all tests of a process that store no
 * figures. A test that stores some has a service of its own.
 */
public final class ReferenceService {
  private static ReferenceService shared;

  private final EmbeddedServer service;

  private ReferenceService() {
    Map<String, Object> settings = new HashMap<>(WithReferenceFigures.database());
    service = ApplicationContext.run(EmbeddedServer.class, settings, "test");
  }

  /** The same for everyone; it ends with the process. */
  public static synchronized ReferenceService shared() {
    if (shared == null) {
      shared = new ReferenceService();
      Runtime.getRuntime().addShutdownHook(new Thread(shared.service::stop));
    }
    return shared;
  }

  public URI address() {
    return service.getURI();
  }

  /** People who log in to it; who has come once keeps the roles given then. */
  public LoggedIn people() {
    return service.getApplicationContext().getBean(LoggedIn.class);
  }
}

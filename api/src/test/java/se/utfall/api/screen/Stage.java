package se.utfall.api.screen;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Program;
import se.utfall.db.teststore.WithReferenceFigures;

/** One service with something on every page, for all tests of a process that look at pages. */
final class Stage {
  private static Stage shared;

  private final EmbeddedServer service;
  private final Browser staff;
  private final Map<String, String> made;

  private Stage() {
    Map<String, Object> settings = new HashMap<>(WithReferenceFigures.database());
    service = ApplicationContext.run(EmbeddedServer.class, settings, "test");
    staff =
        service
            .getApplicationContext()
            .getBean(LoggedIn.class)
            .as("provperson", Visitor.STAFF.roles());
    made = new Exhibits(Program.at(service.getURI()).withSession(staff.session()), staff).make();
  }

  /** The same for everyone; it ends with the process. */
  static synchronized Stage shared() {
    if (shared == null) {
      shared = new Stage();
      Runtime.getRuntime().addShutdownHook(new Thread(shared.service::stop));
    }
    return shared;
  }

  URI address() {
    return service.getURI();
  }

  <T> T part(Class<T> type) {
    return service.getApplicationContext().getBean(type);
  }

  /** The address of a page within the service. */
  String pathOf(Page page) {
    String path = page.address();
    for (var one : made.entrySet()) {
      path = path.replace("{" + one.getKey() + "}", one.getValue());
    }
    return path;
  }

  /** The session of somebody who looks; empty for who is not logged in. */
  String sessionOf(Visitor visitor) {
    return visitor == Visitor.STAFF ? staff.session() : "";
  }

  /** The page as it is received, without a browser. */
  String received(Page page) {
    return Browser.at(address()).withSession(sessionOf(page.visitor())).get(pathOf(page)).body();
  }
}

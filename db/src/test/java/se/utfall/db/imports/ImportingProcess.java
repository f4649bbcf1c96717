package se.utfall.db.imports;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Optional;
import se.utfall.db.embedded.ServerAddress;
import se.utfall.db.testserver.TestServer;

/** Takes what comes on its standard input in as observations, in a process that can be killed. */
final class ImportingProcess {
  private ImportingProcess() {}

  /** Arguments: address, user and password of the database. */
  public static void main(String[] arguments) {
    ServerAddress address = new ServerAddress(arguments[0], arguments[1], arguments[2]);
    try (ApplicationContext context =
        ApplicationContext.run(new HashMap<>(TestServer.properties(address)))) {
      context
          .getBean(Imports.class)
          .take(new ImportFile("observations", Optional.empty(), System.in, "dödad", false));
    }
  }
}

package se.utfall.api.start;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** A request that is under way until the service takes no more, and then needs the database. */
@Controller("/test/until-closed")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "utfall.data.dir")
final class SlowController {
  private static final long LOOK_AGAIN_NANOS = 20_000_000L;
  private static final String ASKED = "asked";

  private final DataSource pool;

  SlowController(DataSource dataSource) {
    this.pool = DelegatingDataSource.unwrapDataSource(dataSource);
  }

  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  String untilClosed(HttpRequest<?> request) throws IOException, SQLException {
    Files.createFile(Path.of(ASKED));
    while (accepts(request.getServerAddress().getPort())) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    try (var connection = pool.getConnection()) {
      return connection.isValid(5) ? "databasen svarar" : "databasen är borta";
    }
  }

  private static boolean accepts(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until the request has come to a service that runs in the directory. */
  static void awaitAsked(Path directory) {
    while (!Files.exists(directory.resolve(ASKED))) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }
}

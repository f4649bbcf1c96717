package se.utfall.api.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.api.Application;
import se.utfall.api.overview.FirstOverview;
import se.utfall.api.security.WeakAdminPassword;

/** The running service: database below, HTTP above, taken down in the opposite order. */
final class Service {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Database database;
  private ApplicationContext context;
  private EmbeddedServer http;

  private Service(Database database) {
    this.database = database;
  }

  /** Starts everything; it runs until the process is told to stop. */
  static Service start(Settings settings) {
    Port.checkFree(settings.port());
    var service = new Service(Database.open(settings));
    Runtime.getRuntime().addShutdownHook(new Thread(service::stop, "shutdown"));
    try {
      service.serve(settings);
      return service;
    } catch (RuntimeException e) {
      throw obstacle(e, settings);
    }
  }

  private synchronized void serve(Settings settings) {
    var address = database.address();
    context =
        ApplicationContext.builder()
            .mainClass(Application.class)
            .packages(Application.class.getPackageName())
            .deduceEnvironment(false)
            .banner(false)
            .properties(
                Map.of(
                    FirstFigures.SETTING,
                    settings.referenceFigures(),
                    FirstOverview.SETTING,
                    true,
                    "micronaut.server.port",
                    settings.port() == 0 ? -1 : settings.port(),
                    "datasources.default.url",
                    address.url(),
                    "datasources.default.username",
                    address.username(),
                    "datasources.default.password",
                    address.password()))
            .start();
    http = context.getBean(EmbeddedServer.class).start();
  }

  String address() {
    return "http://localhost:" + http.getPort() + "/";
  }

  /** Takes no new requests, finishes those under way, then closes the database. */
  private synchronized void stop() {
    try (database) {
      if (http instanceof GracefulShutdownCapable server) {
        finish(server);
      }
      if (context != null) {
        context.close();
      }
    }
  }

  private static void finish(GracefulShutdownCapable server) {
    try {
      server
          .shutdownGracefully()
          .toCompletableFuture()
          .get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn("Requests still under way after {} are cut off", GRACE);
    } catch (ExecutionException e) {
      LOG.warn("Requests under way could not be finished", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Obstacle obstacle(RuntimeException e, Settings settings) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof BindException) {
      return Port.taken(settings.port(), e);
    }
    if (root instanceof WeakAdminPassword) {
      return new Obstacle(e, "admin.password.weak", root.getMessage());
    }
    LOG.error("The service could not start", e);
    String log = settings.logFile().map(Object::toString).orElse("stderr");
    return new Obstacle(e, "service.failed", String.valueOf(root.getMessage()), log);
  }
}

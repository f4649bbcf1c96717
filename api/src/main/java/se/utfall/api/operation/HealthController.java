package se.utfall.api.operation;

import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Tells machines whether the service is alive and whether it can answer questions. */
@Controller("/health")
@Secured(SecurityRule.IS_ANONYMOUS)
final class HealthController {
  private static final int PATIENCE_SECONDS = 2;

  private final DataSource pool;

  HealthController(DataSource dataSource) {
    // The pool itself: the managed data source wants a transaction around it.
    this.pool = DelegatingDataSource.unwrapDataSource(dataSource);
  }

  /** Alive: asks nothing of anybody, so that a database that is away restarts no service. */
  @Get(uris = {"/", "/liveness"})
  @NonBlocking
  HttpResponse<Map<String, String>> liveness() {
    return status(HttpStatus.OK, "UP");
  }

  /** Ready: 200 when the database answers, else 503. */
  @Get("/readiness")
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Map<String, String>> readiness() {
    return databaseAnswers()
        ? status(HttpStatus.OK, "UP")
        : status(HttpStatus.SERVICE_UNAVAILABLE, "DOWN");
  }

  private boolean databaseAnswers() {
    try (var connection = pool.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  private static HttpResponse<Map<String, String>> status(HttpStatus status, String word) {
    return HttpResponse.<Map<String, String>>status(status)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Map.of("status", word));
  }
}

package se.utfall.api.operation;

import io.micronaut.context.annotation.Factory;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.db.revision.StoreException;

/**
 * Answers 503 when PostgreSQL is away, with the moment to try again, and 500 for other faults of
 * the database.
 */
@Factory
final class DatabaseAwayAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayAnswers.class);
  private static final String SECONDS_TO_WAIT = "5";

  @Singleton
  ExceptionHandler<CannotGetJdbcConnectionException, HttpResponse<?>> noConnection() {
    return DatabaseAwayAnswers::answer;
  }

  @Singleton
  ExceptionHandler<ConnectionException, HttpResponse<?>> connectionLost() {
    return DatabaseAwayAnswers::answer;
  }

  @Singleton
  ExceptionHandler<TransactionException, HttpResponse<?>> transactionLost() {
    return DatabaseAwayAnswers::answer;
  }

  @Singleton
  ExceptionHandler<DataAccessException, HttpResponse<?>> dataNotReached() {
    return DatabaseAwayAnswers::answer;
  }

  @Singleton
  ExceptionHandler<StoreException, HttpResponse<?>> storeFault() {
    return DatabaseAwayAnswers::answer;
  }

  private static HttpResponse<?> answer(HttpRequest<?> request, RuntimeException failure) {
    if (DatabaseAway.isCauseOf(failure)) {
      LOG.warn("The database is away: {}", failure.getMessage());
      return problem(request, HttpStatus.SERVICE_UNAVAILABLE, "Databasen svarar inte just nu.")
          .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    LOG.error("The database refused", failure);
    return problem(request, HttpStatus.INTERNAL_SERVER_ERROR, "Ett fel inträffade i databasen.");
  }

  private static MutableHttpResponse<Map<String, Object>> problem(
      HttpRequest<?> request, HttpStatus status, String detail) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", status.getReason());
    body.put("status", status.getCode());
    body.put("detail", detail);
    body.put("instance", request.getPath());
    return HttpResponse.<Map<String, Object>>status(status)
        .contentType("application/problem+json")
        .body(body);
  }
}

package se.utfall.api.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.api.problem.RequestId;

/** Answers what nobody expected: logged once with the id of the request, told without insides. */
@Singleton
@Produces
final class Faults implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int LONGEST_CHAIN = 20;

  private final ErrorAnswers answers;

  Faults(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
    HttpRequest<?> asked = request;
    var status = status(fault);
    log(asked, fault, status);
    var response = HttpResponse.status(status);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, "5");
    }
    return answers.processResponse(ErrorContext.builder(asked).cause(fault).build(), response);
  }

  private static void log(HttpRequest<?> request, Throwable fault, HttpStatus status) {
    String id = RequestId.of(request);
    if (fault instanceof ClosedChannelException) {
      LOG.debug("Request {} was given up by the caller", id);
    } else if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      LOG.warn("Request {} {} without database: {}", id, request.getPath(), rootMessage(fault));
    } else {
      LOG.error("Request {} {} {} failed", id, request.getMethodName(), request.getPath(), fault);
    }
  }

  private static HttpStatus status(Throwable fault) {
    Throwable cause = fault;
    for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
      if (isDatabaseAway(cause)) {
        return HttpStatus.SERVICE_UNAVAILABLE;
      }
      cause = cause.getCause();
    }
    return HttpStatus.INTERNAL_SERVER_ERROR;
  }

  /** SQLSTATE class 08 is a lost connection, 57P0x a server that stops or starts. */
  private static boolean isDatabaseAway(Throwable cause) {
    if (cause instanceof SQLTransientConnectionException) {
      return true;
    }
    String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
    return state != null && (state.startsWith("08") || state.startsWith("57P0"));
  }

  private static String rootMessage(Throwable fault) {
    Throwable cause = fault;
    for (int i = 0; cause.getCause() != null && i < LONGEST_CHAIN; i++) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }
}

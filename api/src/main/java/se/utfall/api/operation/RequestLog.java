package se.utfall.api.operation;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Gives each request an identity, its own or the caller's, that stands in the answer and on every
 * log line, and writes a line per answer: method, path without the query, status, milliseconds.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestLog implements Ordered {
  /** The header that carries the identity in both directions. */
  static final String HEADER = "X-Request-Id";

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String ID = "requestId";
  private static final String STARTED = RequestLog.class.getName() + ".started";
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    String id = identity(request.getHeaders().get(HEADER));
    request.setAttribute(ID, id);
    request.setAttribute(STARTED, System.nanoTime());
    // Captured for whatever thread goes on with the request; this thread goes on with others.
    MDC.put(ID, id);
    context.add(new MdcPropagationContext());
    MDC.remove(ID);
  }

  private static String identity(String given) {
    boolean usable = given != null && WELL_FORMED.matcher(given).matches();
    return usable ? given : UUID.randomUUID().toString();
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request.getAttribute(ID, String.class).ifPresent(id -> response.header(HEADER, id));
    LOG.atInfo()
        .addKeyValue("method", request.getMethodName())
        .addKeyValue("path", request.getPath())
        .addKeyValue("status", response.code())
        .addKeyValue("ms", millis(request))
        .log("answered");
  }

  private static long millis(HttpRequest<?> request) {
    long now = System.nanoTime();
    return TimeUnit.NANOSECONDS.toMillis(
        now - request.getAttribute(STARTED, Long.class).orElse(now));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}

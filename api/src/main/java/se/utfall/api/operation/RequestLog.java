package se.utfall.api.operation;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import se.utfall.api.problem.RequestId;

/**
 * Gives each request an identity, its own or the caller's, that stands in the answer and on every
 * log line, and writes a line per answer: method, path without the query, status, milliseconds.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestLog implements Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String ID = "requestId";
  private static final String STARTED = RequestLog.class.getName() + ".started";

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    request.setAttribute(STARTED, System.nanoTime());
    // Captured for whatever thread goes on with the request; this thread goes on with others.
    MDC.put(ID, RequestId.of(request));
    context.add(new MdcPropagationContext());
    MDC.remove(ID);
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.getHeaders().set(RequestId.HEADER, RequestId.of(request));
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

package se.utfall.api.page;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.Optional;

/**
 * Headers that tell browsers what an answer may do: load nothing from elsewhere, run nothing
 * inline.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SafetyHeaders implements Ordered {
  // Files get their own Cache-Control when they are written.
  private static final String FILES = "/static/";
  private static final String PAGE_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'self'";
  // A picture opened by itself may use the styles and fonts it carries, and nothing else.
  private static final String PICTURE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

  /** Outermost, so that refusals of other filters get the headers too. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  @ResponseFilter
  void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var headers = response.getHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    String type = type(request, response);
    if (type.startsWith("text/html")) {
      headers.set("Content-Security-Policy", PAGE_POLICY);
    } else if (type.startsWith("image/svg+xml")) {
      headers.set("Content-Security-Policy", PICTURE_POLICY);
    }
    if (!headers.contains(HttpHeaders.CACHE_CONTROL) && !request.getPath().startsWith(FILES)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
  }

  /** The type of the answer; until the body is written, that which the route declares. */
  private static String type(HttpRequest<?> request, MutableHttpResponse<?> response) {
    return response
        .getContentType()
        .or(() -> RouteAttributes.getRouteInfo(request).flatMap(SafetyHeaders::declared))
        .map(MediaType::getName)
        .orElse("");
  }

  private static Optional<MediaType> declared(RouteInfo<?> route) {
    return route.getProduces().stream().findFirst();
  }
}

package se.utfall.api.security;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.util.Set;
import se.utfall.api.problem.ProblemException;

/**
 * Refuses writes that another site makes a browser send. Whoever writes with a session cookie must
 * say where the write comes from (Origin, else Referer, else Sec-Fetch-Site), and it must be here.
 * Logging in, where there is no cookie yet, is refused when it is said to come from elsewhere.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OriginCheck implements Ordered {
  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

  private final Site site;

  OriginCheck(Site site) {
    this.site = site;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before();
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (READS.contains(request.getMethod())) {
      return;
    }
    boolean hasSession = request.getCookies().findCookie(Sessions.COOKIE).isPresent();
    boolean logsIn = request.getPath().equals("/logga-in");
    Boolean own = isOwn(request);
    if ((hasSession && !Boolean.TRUE.equals(own)) || (logsIn && Boolean.FALSE.equals(own))) {
      throw ProblemException.of(
          HttpStatus.FORBIDDEN,
          "This write comes from another site, or does not say where it comes from"
              + " (header Origin); with a session cookie only our own pages may write.");
    }
  }

  /** True from our own pages, false from elsewhere, null when the request does not say. */
  private @Nullable Boolean isOwn(HttpRequest<?> request) {
    var headers = request.getHeaders();
    for (String header : new String[] {HttpHeaders.ORIGIN, HttpHeaders.REFERER}) {
      String from = headers.get(header);
      if (from != null) {
        return isOwn(from, request);
      }
    }
    String relation = headers.get("Sec-Fetch-Site");
    return relation == null ? null : Boolean.valueOf(relation.equals("same-origin"));
  }

  private boolean isOwn(String from, HttpRequest<?> request) {
    try {
      return site.isOwn(URI.create(from), request);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

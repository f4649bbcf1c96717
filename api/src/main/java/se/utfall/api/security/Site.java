package se.utfall.api.security;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The address at which people reach the service: the configured one, or that of the request. */
@Singleton
public final class Site {
  private final Optional<URI> configured;

  Site(@Value("${utfall.base-url:}") String baseUrl) {
    this.configured = Optional.of(baseUrl).filter(url -> !url.isBlank()).map(URI::create);
  }

  /** What stands before the paths of the service in links that are sent or printed. */
  public String base(HttpRequest<?> request) {
    return configured
        .map(url -> url.toString().replaceAll("/+$", ""))
        .orElseGet(
            () -> {
              String host = request.getHeaders().get(HttpHeaders.HOST);
              return (request.isSecure() ? "https://" : "http://") + (host == null ? "" : host);
            });
  }

  /** True when a cookie must travel over TLS only. */
  boolean isSecure(HttpRequest<?> request) {
    return request.isSecure()
        || configured.filter(url -> "https".equalsIgnoreCase(url.getScheme())).isPresent();
  }

  /** True when the origin, such as {@code https://utfall.example}, is this service itself. */
  public boolean isOwn(URI origin, HttpRequest<?> request) {
    String authority = authority(origin);
    if (authority.isEmpty()) {
      return false;
    }
    String host = request.getHeaders().get(HttpHeaders.HOST);
    return (host != null && authority.equals(host.toLowerCase(Locale.ROOT)))
        || configured.filter(url -> isSameOrigin(url, origin)).isPresent();
  }

  private static boolean isSameOrigin(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && authority(one).equals(authority(other));
  }

  private static String authority(URI uri) {
    return uri.getRawAuthority() == null ? "" : uri.getRawAuthority().toLowerCase(Locale.ROOT);
  }
}

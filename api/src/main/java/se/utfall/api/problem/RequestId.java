package se.utfall.api.problem;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request in answers and log lines. */
public final class RequestId {
  /** The header that carries it in both directions. */
  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "utfall.request-id";
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The id the caller sent when it is safe to repeat, else one of our own; always the same. */
  public static String of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(
            () -> {
              String id = create(request);
              request.setAttribute(ATTRIBUTE, id);
              return id;
            });
  }

  private static String create(HttpRequest<?> request) {
    String sent = request.getHeaders().get(HEADER);
    return sent != null && SAFE.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }
}

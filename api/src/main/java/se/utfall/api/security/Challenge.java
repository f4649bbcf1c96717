package se.utfall.api.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import se.utfall.api.problem.ProblemException;

/** The refusals 401, each with the header that says how to be let in. */
final class Challenge {
  private static final String BEARER = "Bearer realm=\"Utfall\"";
  private static final String BASIC = "Basic realm=\"Utfall\", charset=\"UTF-8\"";

  private Challenge() {}

  /** True for the one address where a name and password may be sent by a program. */
  static boolean takesPassword(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.POST && request.getPath().equals("/api/v1/tokens");
  }

  static ProblemException forRequest(HttpRequest<?> request, String detail) {
    return unauthorized(detail, takesPassword(request) ? BASIC : BEARER);
  }

  static ProblemException invalidToken() {
    return unauthorized(
        "The token is unknown, has expired or was revoked.", BEARER + ", error=\"invalid_token\"");
  }

  private static ProblemException unauthorized(String detail, String challenge) {
    return ProblemException.of(HttpStatus.UNAUTHORIZED, detail)
        .with(HttpHeaders.WWW_AUTHENTICATE, challenge);
  }
}

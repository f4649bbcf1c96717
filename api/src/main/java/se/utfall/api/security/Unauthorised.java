package se.utfall.api.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.utfall.api.problem.Audience;
import se.utfall.api.problem.ProblemException;

/** Sends people to the log-in page, and tells programs what is missing. */
@Singleton
@Produces
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class Unauthorised implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
  private final ErrorResponseProcessor<?> answers;

  Unauthorised(ErrorResponseProcessor<?> answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, AuthorizationException refusal) {
    HttpRequest<?> asked = request;
    if (refusal.isForbidden()) {
      return answer(
          asked,
          ProblemException.of(
              HttpStatus.FORBIDDEN, "Your roles do not allow this; an administrator gives roles."));
    }
    if (asked.getMethod() == HttpMethod.GET && Audience.wantsPage(asked)) {
      return HttpResponse.seeOther(logIn(asked.getUri()));
    }
    return answer(asked, Challenge.forRequest(asked, "This needs someone who is logged in."));
  }

  private static URI logIn(URI asked) {
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return URI.create(
        "/logga-in?till=" + URLEncoder.encode(asked.getRawPath() + query, StandardCharsets.UTF_8));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, ProblemException refusal) {
    MutableHttpResponse<?> response = HttpResponse.status(refusal.status());
    refusal.headers().forEach(response::header);
    return answers.processResponse(
        ErrorContext.builder(request).cause(refusal).errorMessage(refusal.getMessage()).build(),
        response);
  }
}

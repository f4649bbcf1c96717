package se.utfall.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import se.utfall.api.problem.ProblemException;

/** Answers with the refusal that a controller or filter has thrown. */
@Singleton
@Produces
final class Refusals implements ExceptionHandler<ProblemException, HttpResponse<?>> {
  private final ErrorAnswers answers;

  Refusals(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, ProblemException refusal) {
    var response = HttpResponse.status(refusal.status());
    refusal.headers().forEach(response::header);
    return answers.processResponse(
        ErrorContext.builder(request).cause(refusal).errorMessage(refusal.getMessage()).build(),
        response);
  }
}

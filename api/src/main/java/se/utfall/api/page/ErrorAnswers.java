package se.utfall.api.page;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import se.utfall.api.problem.Audience;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.Problem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.problem.RequestId;
import se.utfall.api.words.Words;

/** The one place where an error becomes an answer: a problem for programs, a page for people. */
@Singleton
public final class ErrorAnswers implements ErrorResponseProcessor<Object> {
  private final Templates templates;

  ErrorAnswers(Templates templates) {
    this.templates = templates;
  }

  @Override
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    @SuppressWarnings("unchecked")
    var answer = (MutableHttpResponse<Object>) response;
    answer.header(RequestId.HEADER, RequestId.of(request));
    if (request.getMethod() == HttpMethod.HEAD) {
      return answer;
    }
    HttpStatus status = HttpStatus.valueOf(response.code());
    if (Audience.wantsPage(request)) {
      Object page = page(request, status);
      return answer.body(page).contentType(MediaType.TEXT_HTML_TYPE);
    }
    Object problem = problem(context, answer, status);
    return answer.body(problem).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  private String page(HttpRequest<?> request, HttpStatus status) {
    Frame frame = Frame.of(request, language(request));
    String key = "page.error." + status.getCode();
    String known = frame.words().has(key + ".title") ? key : "page.error.other";
    return templates
        .pageError(frame, known, String.valueOf(status.getCode()), RequestId.of(request))
        .render();
  }

  private static Words language(HttpRequest<?> request) {
    return "en".equals(request.getParameters().get("lang")) ? Words.en() : Words.sv();
  }

  private static Problem problem(
      ErrorContext context, MutableHttpResponse<?> response, HttpStatus status) {
    var problems =
        context.getRootCause().orElse(null) instanceof ProblemException refusal
            ? refusal.problems()
            : List.<DataProblem>of();
    String path = context.getRequest().getPath();
    String detail = ErrorDetail.of(context, response, status);
    return new Problem("about:blank", status.getReason(), status.getCode(), detail, path, problems);
  }
}

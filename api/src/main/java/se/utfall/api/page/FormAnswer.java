package se.utfall.api.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.net.URI;
import java.util.function.Function;
import se.utfall.api.problem.ProblemException;

/**
 * What a form is answered with: the way on, or its page again with why it was not done.
 *
 * @param frame of the page of the form
 * @param part how the keys of its texts begin, as in {@code dashboard.refused.409}
 */
public record FormAnswer(Frame frame, String part) {

  /** Leads on to the page at this path. */
  public HttpResponse<?> done(String path) {
    return HttpResponse.seeOther(URI.create(frame.onward().to(path)));
  }

  /** The page again, made with why the form is refused; a 404 stays one. */
  public HttpResponse<?> refused(ProblemException refusal, Function<Notice, String> page) {
    if (refusal.status() == HttpStatus.NOT_FOUND) {
      throw refusal;
    }
    return again(refusal.status(), why(refusal.status()), page);
  }

  /** The page again, since what it was typed upon has changed in another window. */
  public HttpResponse<?> outdated(Function<Notice, String> page) {
    return again(HttpStatus.CONFLICT, why(HttpStatus.PRECONDITION_FAILED), page);
  }

  /** The page again with other words. */
  public HttpResponse<?> again(HttpStatus status, String words, Function<Notice, String> page) {
    return HttpResponse.status(status)
        .body(page.apply(Notice.error(words)))
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  private String why(HttpStatus status) {
    return frame.text(part + ".refused." + status.getCode());
  }
}

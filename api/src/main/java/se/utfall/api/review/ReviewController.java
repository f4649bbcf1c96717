package se.utfall.api.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import se.utfall.analytics.deviation.Deviation;
import se.utfall.api.answer.Reader;
import se.utfall.api.deviation.ReviewAnswer;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.api.words.Words;
import se.utfall.db.review.ReviewConflict;
import se.utfall.db.review.ReviewRow;

/** The reviews of deviations. */
@Controller("/api/v1/finance/reviews/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ReviewController {
  private static final String PRIVATE = "private, no-cache";
  private static final String CHANGED =
      "The review has been changed since you read it; 'current' is how it stands now.";

  private final Reader reader;
  private final ReviewDesk desk;
  private final ReviewWriting writing;

  ReviewController(Reader reader, ReviewDesk desk, ReviewWriting writing) {
    this.reader = reader;
    this.desk = desk;
    this.writing = writing;
  }

  /**
   * A review with all its versions, the first first; {@code review} is null if there is none. The
   * version says what all of it is, so that it can be the ETag; amounts may change without it.
   */
  @Serdeable
  record Whole(
      String id,
      String table,
      String organisation,
      String line,
      String period,
      @Nullable ReviewAnswer review,
      List<ReviewAnswer> history) {

    static Whole of(Subject subject, List<ReviewRow> history) {
      Deviation deviation = subject.found().deviation();
      return new Whole(
          subject.found().id(),
          deviation.table(),
          deviation.organisation(),
          deviation.line(),
          deviation.period(),
          subject.latest().map(ReviewAnswer::of).orElse(null),
          history.stream().map(ReviewAnswer::of).toList());
    }
  }

  /** A refusal with the review as it stands; null if there is none. */
  @Serdeable
  record Changed(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      @Nullable ReviewAnswer current) {}

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> one(HttpRequest<?> request, String id) {
    Query.of(request, "lang");
    return reader.read(
        request,
        Optional.empty(),
        reading -> {
          Subject subject = desk.subject(reading, id);
          String tag = ReviewTag.of(subject.version());
          if (ReviewTag.isKnown(request, subject.version())) {
            return tagged(HttpResponse.notModified(), tag);
          }
          Whole whole = Whole.of(subject, desk.history(subject));
          return tagged(HttpResponse.ok(whole).contentType(MediaType.APPLICATION_JSON_TYPE), tag);
        });
  }

  @Put
  @Secured(Roles.FINANCE)
  HttpResponse<?> write(HttpRequest<?> request, String id, Caller caller, @Body ReviewEdit edit) {
    Query.of(request, "lang");
    Subject subject = reader.read(request, Optional.empty(), reading -> desk.subject(reading, id));
    refuseFaults(edit);
    if (!ReviewTag.isMet(request, subject.version())) {
      return changed(request, subject.latest());
    }
    try {
      ReviewRow written = writing.write(subject, edit, subject.version(), caller);
      HttpStatus status = written.version() == 1 ? HttpStatus.CREATED : HttpStatus.OK;
      return tagged(
          HttpResponse.status(status).body(ReviewAnswer.of(written)),
          ReviewTag.of(written.version()));
    } catch (ReviewConflict faster) {
      return changed(request, faster.current());
    }
  }

  private static void refuseFaults(ReviewEdit edit) {
    List<String> faults = ReviewCheck.faults(Words.en(), edit);
    if (!faults.isEmpty()) {
      throw ProblemException.of(HttpStatus.BAD_REQUEST, String.join(" ", faults));
    }
  }

  private static HttpResponse<?> changed(HttpRequest<?> request, Optional<ReviewRow> current) {
    HttpStatus status = HttpStatus.PRECONDITION_FAILED;
    var body =
        new Changed(
            "about:blank",
            status.getReason(),
            status.getCode(),
            CHANGED,
            request.getPath(),
            current.map(ReviewAnswer::of).orElse(null));
    return tagged(
        HttpResponse.status(status).body(body).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE),
        ReviewTag.of(current.map(ReviewRow::version).orElse(0)));
  }

  private static HttpResponse<?> tagged(MutableHttpResponse<?> response, String tag) {
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
        .header(HttpHeaders.VARY, "Authorization, Cookie");
  }
}

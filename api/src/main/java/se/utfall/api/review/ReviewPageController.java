package se.utfall.api.review;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.api.answer.Reader;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Roles;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.review.ReviewConflict;
import se.utfall.db.revision.AsOf;

/** The page of one deviation, where it is reviewed. */
@Controller("/ekonomi/avvikelser/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class ReviewPageController {
  private static final Map<String, Boolean> DONE = Map.of("sparad", true);

  private final Reader reader;
  private final ReviewDesk desk;
  private final ReviewWriting writing;
  private final FinanceRepository finance;
  private final Templates templates;

  ReviewPageController(
      Reader reader,
      ReviewDesk desk,
      ReviewWriting writing,
      FinanceRepository finance,
      Templates templates) {
    this.reader = reader;
    this.desk = desk;
    this.writing = writing;
    this.finance = finance;
    this.templates = templates;
  }

  /** What is typed on the page, and the version that it was typed upon. */
  @Serdeable
  record Typed(
      @Nullable String status,
      @Nullable String comment,
      @Nullable String action,
      @Nullable String owner,
      @Nullable String due,
      @Nullable String version) {

    /** A browser sends line ends as two characters. */
    ReviewEdit edit() {
      return new ReviewEdit(status, lines(comment), lines(action), owner, due);
    }

    int seen() {
      if (version == null || !version.matches("\\d{1,9}")) {
        throw ProblemException.badRequest("field 'version'", "is not the number of a version");
      }
      return Integer.parseInt(version);
    }

    @Nullable
    private static String lines(@Nullable String text) {
      return text == null ? null : text.replace("\r\n", "\n");
    }
  }

  @Get
  HttpResponse<?> page(HttpRequest<?> request, Frame frame, String id) {
    Query query = Query.of(request, "klart", "asOf", "lang");
    boolean isDone = query.oneOf("klart", DONE, false);
    Notice notice = isDone ? Notice.done(frame.text("review.done")) : Notice.none();
    return HttpResponse.ok(
        render(request, frame, id, query.asOf(), notice, new ReviewTexts(frame.words())::form));
  }

  @Post
  @Secured(Roles.FINANCE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> write(HttpRequest<?> request, Frame frame, String id, @Body Typed typed) {
    Query.of(request, "lang");
    Subject subject = reader.read(request, Optional.empty(), reading -> desk.subject(reading, id));
    ReviewTexts texts = new ReviewTexts(frame.words());
    ReviewEdit edit = typed.edit();
    int seen = typed.seen();
    List<String> faults = ReviewCheck.faults(frame.words(), edit);
    if (!faults.isEmpty()) {
      Notice notice = Notice.error(String.join(" ", faults));
      return answer(
          HttpStatus.BAD_REQUEST,
          render(request, frame, id, Optional.empty(), notice, now -> texts.form(seen, edit)));
    }
    try {
      writing.write(subject, edit, seen, frame.caller());
      return HttpResponse.seeOther(done(frame, id));
    } catch (ReviewConflict faster) {
      Notice notice = Notice.error(frame.text("review.clash"));
      return answer(
          HttpStatus.PRECONDITION_FAILED,
          render(request, frame, id, Optional.empty(), notice, now -> texts.clash(now, edit)));
    }
  }

  private String render(
      HttpRequest<?> request,
      Frame frame,
      String id,
      Optional<AsOf> asOf,
      Notice notice,
      Function<Subject, ReviewPage.Form> form) {
    return reader.read(
        request,
        asOf,
        reading -> {
          Subject subject = desk.subject(reading, id);
          ReviewTexts texts = new ReviewTexts(frame.words());
          boolean mayWrite = frame.caller().has(Roles.FINANCE) && !reading.isPast();
          ReviewPage page =
              new ReviewPages(
                      frame.words(), finance.tables(reading.revision()), desk.sources(reading))
                  .of(
                      reading,
                      subject,
                      desk.seenBy(reading)
                          .map(
                              known ->
                                  texts.written(
                                      desk.history(subject),
                                      desk.followUps(reading, subject.register(), known),
                                      subject)),
                      mayWrite ? Optional.of(form.apply(subject)) : Optional.empty());
          return templates.financeReview(frame, page, notice).render();
        });
  }

  private static URI done(Frame frame, String id) {
    String language = frame.words().language().equals("en") ? "&lang=en" : "";
    return URI.create("/ekonomi/avvikelser/" + id + "?klart=sparad" + language);
  }

  private static HttpResponse<?> answer(HttpStatus status, String page) {
    return HttpResponse.status(status).body(page).contentType(MediaType.TEXT_HTML_TYPE);
  }
}

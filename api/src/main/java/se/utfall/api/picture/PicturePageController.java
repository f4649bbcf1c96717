package se.utfall.api.picture;

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
import java.util.Map;
import java.util.Optional;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Roles;
import se.utfall.db.picture.PictureRepository.Issue;
import se.utfall.db.picture.PictureRow;

/** The pages of the pictures issued for reports. */
@Controller("/rapport/bilder")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class PicturePageController {
  private static final Map<String, String> DONE =
      Map.of("sparad", "issued.done.new", "fanns", "issued.done.kept");

  private final PictureIssue issue;
  private final PictureShelf shelf;
  private final PicturePages pages;
  private final Templates templates;

  PicturePageController(
      PictureIssue issue, PictureShelf shelf, PicturePages pages, Templates templates) {
    this.issue = issue;
    this.shelf = shelf;
    this.pages = pages;
    this.templates = templates;
  }

  /** The address of the chart that is to be issued. */
  @Serdeable
  record Wanted(@Nullable String chart) {}

  @Get
  String list(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "page", "size", "asOf", "lang");
    var page = shelf.page(frame.caller(), query, row -> row);
    return templates.pictureList(frame, pages.shelf(frame, page)).render();
  }

  @Post
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> issue(HttpRequest<?> request, Frame frame, @Body Wanted wanted) {
    Query.of(request, "lang");
    Issue issued = issue.issue(request, wanted.chart() == null ? "" : wanted.chart());
    return done(frame, issued.picture(), issued.isNew() ? "?klart=sparad" : "?klart=fanns");
  }

  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, String id) {
    Query query = Query.of(request, "klart", "asOf", "lang");
    PictureRow row = shelf.find(frame.caller(), id, query.asOf());
    Notice notice =
        Optional.ofNullable(query.oneOf("klart", DONE, null))
            .filter(key -> !row.isWithdrawn())
            .map(key -> Notice.done(frame.text(key)))
            .orElse(Notice.none());
    return answer(request, frame, row, notice, row.isWithdrawn() ? HttpStatus.GONE : HttpStatus.OK);
  }

  @Post("/{id}/aterkalla")
  @Secured(Roles.ADMIN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> withdraw(
      HttpRequest<?> request, Frame frame, String id, @Body PictureWithdrawal withdrawal) {
    Query.of(request, "lang");
    Optional<String> reason = withdrawal.given();
    if (reason.isEmpty()) {
      PictureRow row = shelf.find(frame.caller(), id, Optional.empty());
      Notice notice = Notice.error(frame.text("issued.withdraw.reason.missing"));
      return answer(request, frame, row, notice, HttpStatus.BAD_REQUEST);
    }
    try {
      shelf.withdraw(frame.caller(), id, reason.get());
    } catch (ProblemException again) {
      if (again.status() != HttpStatus.GONE) {
        throw again;
      }
    }
    return done(frame, id, "");
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request, Frame frame, PictureRow row, Notice notice, HttpStatus status) {
    String page = templates.pictureOne(frame, pages.one(request, frame, row), notice).render();
    return HttpResponse.status(status).body(page).contentType(MediaType.TEXT_HTML_TYPE);
  }

  private static HttpResponse<?> done(Frame frame, String id, String query) {
    String language =
        frame.words().language().equals("sv") ? "" : (query.isEmpty() ? "?" : "&") + "lang=en";
    return HttpResponse.seeOther(URI.create("/rapport/bilder/" + id + query + language));
  }
}

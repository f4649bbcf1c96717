package se.utfall.api.picture;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import se.utfall.api.answer.Reader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.api.security.Site;
import se.utfall.db.picture.PictureRepository.Issue;
import se.utfall.db.picture.PictureRow;

/** The pictures issued for reports, for programs. */
@Controller("/api/v1/pictures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class PicturesController {
  private final Reader reader;
  private final PictureIssue issue;
  private final PictureShelf shelf;
  private final NewerFigures newer;
  private final Site site;

  PicturesController(
      Reader reader, PictureIssue issue, PictureShelf shelf, NewerFigures newer, Site site) {
    this.reader = reader;
    this.issue = issue;
    this.shelf = shelf;
    this.newer = newer;
    this.site = site;
  }

  /** The address of the chart that is to be issued. */
  @Serdeable
  record Wanted(String chart) {}

  @Post
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> issue(HttpRequest<?> request, Caller caller, @Body Wanted wanted) {
    Query.of(request);
    Issue issued = issue.issue(request, wanted.chart());
    PictureRow row = shelf.find(caller, issued.picture(), Optional.empty());
    if (row.isWithdrawn()) {
      throw PictureShelf.gone(row);
    }
    Optional<Boolean> isNewer = issued.isNew() ? Optional.of(false) : newer.of(row);
    IssuedPicture answer = IssuedPicture.of(row, site.base(request), isNewer);
    return HttpResponse.status(issued.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(answer)
        .header(HttpHeaders.LOCATION, "/api/v1/pictures/" + row.picture());
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> list(HttpRequest<?> request, Caller caller) {
    Query query = Query.of(request, "page", "size", "asOf", "lang");
    var page =
        shelf.page(
            caller, query, row -> IssuedPicture.of(row, site.base(request), Optional.empty()));
    return reader.read(
        request,
        Optional.empty(),
        reading ->
            reader.answer(
                request, reading, page.toString(), () -> se.utfall.api.answer.Body.json(page)));
  }

  @Get("/{id}")
  @Produces(MediaType.ALL)
  HttpResponse<?> one(HttpRequest<?> request, Caller caller, String id) {
    Query query = Query.of(request, "asOf", "lang");
    PictureRow row = shelf.find(caller, id, query.asOf());
    if (row.isWithdrawn()) {
      throw PictureShelf.gone(row);
    }
    IssuedPicture answer = IssuedPicture.of(row, site.base(request), newer.of(row));
    return reader.read(
        request,
        Optional.empty(),
        reading ->
            reader.answer(
                request, reading, answer.toString(), () -> se.utfall.api.answer.Body.json(answer)));
  }

  @Delete("/{id}")
  @Secured(Roles.ADMIN)
  HttpResponse<?> withdraw(
      HttpRequest<?> request, Caller caller, String id, @Body PictureWithdrawal withdrawal) {
    Query.of(request);
    String reason =
        withdrawal
            .given()
            .orElseThrow(
                () ->
                    ProblemException.badRequest(
                        "field 'reason'",
                        "must say why, in at most " + PictureWithdrawal.LONGEST + " characters"));
    PictureRow row = shelf.withdraw(caller, id, reason);
    return HttpResponse.ok(IssuedPicture.of(row, site.base(request), Optional.empty()));
  }
}

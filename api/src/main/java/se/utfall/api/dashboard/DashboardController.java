package se.utfall.api.dashboard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.utfall.api.answer.Digest;
import se.utfall.api.answer.Reader;
import se.utfall.api.answer.VersionTag;
import se.utfall.api.page.Onward;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.db.dashboard.Dashboard;
import se.utfall.db.revision.Reading;

/** Views that people put together, for programs. */
@Controller(DashboardController.ADDRESS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class DashboardController {
  static final String ADDRESS = "/api/v1/dashboards";

  private final Reader reader;
  private final DashboardDesk desk;
  private final DashboardUse dashboards;

  DashboardController(Reader reader, DashboardDesk desk, DashboardUse dashboards) {
    this.reader = reader;
    this.desk = desk;
    this.dashboards = dashboards;
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request, Caller caller) {
    Query query = Query.of(request, "page", "size");
    return HttpResponse.ok(query.page(desk.list(caller), this::item));
  }

  /** What a reader sees of one: the caller's own, or one that is shared. */
  @Get("/{slug}")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> one(HttpRequest<?> request, Caller caller, String slug) {
    Query query = Query.of(request, "asOf", "lang");
    Dashboard found = desk.open(slug, caller);
    return reader.read(
        request,
        query.asOf(),
        reading -> {
          DashboardAnswer answer = answer(reading, caller, found, onward(query));
          return reader.lasting(
              request, tag(answer).bare(), () -> se.utfall.api.answer.Body.json(answer));
        });
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, Caller caller, @Body DashboardEdit edit) {
    Query query = Query.of(request);
    Dashboard made = desk.create(caller, edit.draft(List.of()));
    return kept(
        HttpResponse.created(URI.create(ADDRESS + "/" + made.slug())),
        request,
        caller,
        made,
        query);
  }

  /**
   * With {@code If-Match} only over the version that it names; without, tiles cannot be named by
   * the numbers that they have in it.
   */
  @Put("/{slug}")
  HttpResponse<?> replace(
      HttpRequest<?> request, Caller caller, String slug, @Body DashboardEdit edit) {
    Query query = Query.of(request);
    Dashboard seen = desk.own(slug, caller);
    VersionTag version = new VersionTag(seen.version());
    if (edit.hasNumbers()) {
      version.refuseUnlessNamed(request, "The number of a tile");
    }
    version.refuseUnlessMatched(request, "The view");
    return kept(HttpResponse.ok(), request, caller, desk.replace(seen, caller, edit), query);
  }

  @Delete("/{slug}")
  @Status(HttpStatus.NO_CONTENT)
  void delete(HttpRequest<?> request, Caller caller, String slug) {
    Query.of(request);
    desk.delete(desk.own(slug, caller));
  }

  private HttpResponse<?> kept(
      MutableHttpResponse<?> response,
      HttpRequest<?> request,
      Caller caller,
      Dashboard made,
      Query query) {
    DashboardAnswer answer =
        reader.read(
            request, Optional.empty(), reading -> answer(reading, caller, made, onward(query)));
    return response.body(answer).header("ETag", tag(answer).quoted());
  }

  private DashboardAnswer answer(Reading reading, Caller caller, Dashboard found, Onward onward) {
    return DashboardAnswer.of(dashboards.read(reading, found, onward), caller);
  }

  private static Onward onward(Query query) {
    return new Onward(query.text("asOf"), query.language().language());
  }

  private static VersionTag tag(DashboardAnswer answer) {
    return new VersionTag(answer.version(), new Digest().add(answer.toString()).mark());
  }

  private DashboardAnswer.Item item(Dashboard one) {
    return new DashboardAnswer.Item(
        one.slug(),
        one.title(),
        one.purpose(),
        one.isShared(),
        one.version(),
        desk.tiles(one).size());
  }
}

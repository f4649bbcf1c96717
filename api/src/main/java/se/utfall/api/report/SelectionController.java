package se.utfall.api.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.utfall.api.answer.VersionTag;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.db.report.ReportSelection;

/** What people have picked for reports, for programs. */
@Controller(SelectionController.ADDRESS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class SelectionController {
  static final String ADDRESS = "/api/v1/report-selections";

  private final SelectionDesk desk;
  private final ItemTexts texts;

  SelectionController(SelectionDesk desk, ItemTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** A selection as a program writes it. */
  @Serdeable
  record Edit(@Nullable String name, @Nullable List<Map<String, Object>> items) {
    String nameOrBlank() {
      return name == null ? "" : name;
    }

    List<ItemDraft> drafts() {
      return Drafts.of(items == null ? List.of() : items);
    }
  }

  /** A selection. */
  @Serdeable
  record Answer(
      String id, String name, List<Map<String, Object>> items, int version, Instant changedAt) {}

  @Get
  HttpResponse<?> list(HttpRequest<?> request, Caller caller) {
    Query query = Query.of(request, "page", "size");
    return HttpResponse.ok(query.page(desk.list(caller), this::answer));
  }

  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Caller caller, String id) {
    Query.of(request);
    return tagged(HttpResponse.ok(), desk.find(id, caller));
  }

  @Post
  HttpResponse<?> create(HttpRequest<?> request, Caller caller, @Body Edit edit) {
    Query.of(request);
    ReportSelection made = desk.create(caller, edit.nameOrBlank(), edit.drafts());
    return tagged(HttpResponse.created(URI.create(ADDRESS + "/" + made.selectionId())), made);
  }

  /** With {@code If-Match} only over the version that it names. */
  @Put("/{id}")
  HttpResponse<?> replace(HttpRequest<?> request, Caller caller, String id, @Body Edit edit) {
    Query.of(request);
    ReportSelection seen = desk.find(id, caller);
    new VersionTag(seen.version()).refuseUnlessMatched(request, "The selection");
    return tagged(HttpResponse.ok(), desk.change(seen, caller, edit.nameOrBlank(), edit.drafts()));
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void delete(HttpRequest<?> request, Caller caller, String id) {
    Query.of(request);
    desk.delete(id, caller);
  }

  private HttpResponse<?> tagged(MutableHttpResponse<?> response, ReportSelection of) {
    return response
        .body(answer(of))
        .header(HttpHeaders.ETAG, new VersionTag(of.version()).quoted())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  private Answer answer(ReportSelection of) {
    return new Answer(
        of.selectionId().toString(),
        of.name(),
        texts.maps(of.items()),
        of.version(),
        of.changedAt());
  }
}

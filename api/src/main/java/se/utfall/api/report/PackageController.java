package se.utfall.api.report;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Collection;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.db.report.ReportPackage;

/** Packages for programs. */
@Controller(PackageController.ADDRESS)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PackageController {
  static final String ADDRESS = "/api/v1/report-packages";

  private static final String PRIVATE = "private, no-cache";

  private final PackageDesk desk;
  private final ItemTexts texts;

  PackageController(PackageDesk desk, ItemTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  @Post
  HttpResponse<?> order(HttpRequest<?> request, Caller caller, @Body PackageRequest body) {
    Query.of(request);
    ReportPackage made = desk.order(PackageOrder.of(body), caller);
    return json(HttpResponse.accepted(URI.create(PackageAnswer.address(made))), made);
  }

  @Get
  HttpResponse<?> list(HttpRequest<?> request, Caller caller) {
    Query query = Query.of(request, "page", "size");
    return HttpResponse.ok(query.page(desk.list(caller), made -> PackageAnswer.of(made, texts)))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, PRIVATE);
  }

  /** How far it has come; the file once it is there, unless the caller asks for JSON. */
  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Caller caller, String id) {
    Query.of(request);
    ReportPackage made = desk.find(id, caller);
    boolean isFile = made.status().equals("done") && takes(request.accept(), made);
    return isFile ? file(made, caller) : json(HttpResponse.ok(), made);
  }

  @Get("/{id}/file")
  HttpResponse<?> file(HttpRequest<?> request, Caller caller, String id) {
    Query.of(request);
    return file(desk.find(id, caller), caller);
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void cancel(HttpRequest<?> request, Caller caller, String id) {
    Query.of(request);
    desk.cancel(id, caller);
  }

  private static boolean takes(Collection<MediaType> accepted, ReportPackage made) {
    MediaType type = FileForm.parse(made.fileForm()).type();
    return accepted.isEmpty()
        || accepted.stream().noneMatch(one -> one.getName().equals(MediaType.APPLICATION_JSON))
            && accepted.stream()
                .anyMatch(
                    one ->
                        one.getName().equals(MediaType.ALL)
                            || one.getName().equals(type.getName())
                            || one.getName().equals("application/*"));
  }

  private HttpResponse<?> json(MutableHttpResponse<?> response, ReportPackage made) {
    return response
        .body(PackageAnswer.of(made, texts))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
        .header(HttpHeaders.VARY, "Accept, Authorization, Cookie");
  }

  private HttpResponse<?> file(ReportPackage made, Caller caller) {
    FileForm form = FileForm.parse(made.fileForm());
    return HttpResponse.ok(desk.file(made, caller))
        .contentType(form.type())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            se.utfall.api.answer.Body.attachment(made.title() + "." + form.code()))
        .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
        .header(HttpHeaders.VARY, "Accept, Authorization, Cookie");
  }
}

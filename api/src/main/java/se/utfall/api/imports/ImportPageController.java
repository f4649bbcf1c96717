package se.utfall.api.imports;

import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Roles;
import se.utfall.db.imports.ImportLog;
import se.utfall.db.imports.ImportRow;
import se.utfall.db.imports.Imports;
import se.utfall.db.imports.PendingImport;
import se.utfall.db.imports.PendingImports;

/** The page where an import begins, and those of imports that were accepted. */
@Controller("/import")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
final class ImportPageController {
  private static final Map<String, Boolean> DONE = Map.of("avbruten", true);
  private static final int MOST_PAGES = 1_000_000;

  private final PendingImports pending;
  private final ImportLog log;
  private final StartPages starts;
  private final Templates templates;

  ImportPageController(
      PendingImports pending, ImportLog log, StartPages starts, Templates templates) {
    this.pending = pending;
    this.log = log;
    this.starts = starts;
    this.templates = templates;
  }

  @Get
  String start(HttpRequest<?> request, Frame frame) {
    Query query = Query.of(request, "kind", "klart", "page", "lang");
    String chosen = query.text("kind").orElse("");
    if (!chosen.isEmpty()) {
      requireKind(chosen);
    }
    boolean isCancelled = query.oneOf("klart", DONE, false);
    return starts.render(
        frame,
        query.integer("page", 0, 0, MOST_PAGES),
        chosen,
        isCancelled ? Notice.done(frame.text("import.cancelled")) : Notice.none());
  }

  /** Keeps the file and leads to what it would change. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> send(ServerHttpRequest<?> request, Frame frame) throws IOException {
    Query.of(request, "lang");
    ImportBodies.requireReadable(request);
    try (InputStream body = request.byteBody().toInputStream()) {
      UploadedFile file = UploadedFile.in(request, body, "file");
      String kind = file.fields().getOrDefault("kind", "");
      if (!Imports.kinds().contains(kind)) {
        return refused(frame, "", "import.choose.kind");
      }
      if (file.isNotChosen()) {
        return refused(frame, kind, "import.choose.file");
      }
      PendingImport kept =
          pending.keep(
              frame.caller().name().orElseThrow(), kind, file.form(), file.name(), file.content());
      return HttpResponse.seeOther(
          URI.create(frame.onward().to(PendingPageController.ADDRESS + kept.id())));
    } catch (UncheckedIOException cutOff) {
      throw ProblemException.badRequest(
          "the body", "could not be read to its end; nothing was kept");
    }
  }

  @Get("/mall/{file}")
  @Produces("text/csv;charset=utf-8")
  HttpResponse<?> template(HttpRequest<?> request, String file) {
    Query.of(request, "lang");
    String kind = file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
    requireKind(kind);
    return HttpResponse.ok(ImportTemplate.of(kind))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + ".csv\"");
  }

  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Frame frame, long id) {
    Query query = Query.of(request, "klart", "lang");
    boolean isDone = query.oneOf("klart", Map.of("inlast", true), false);
    ImportRow row =
        log.find(id).orElseThrow(() -> ProblemException.notFound("There is no import " + id + "."));
    Optional<String> reason = log.reason(id, frame.caller().name().orElseThrow());
    Notice notice = isDone ? Notice.done(frame.text("import.done")) : Notice.none();
    ImportPage page = new ImportFacts(frame.words()).of(row, reason);
    return HttpResponse.ok(templates.importsOne(frame, page, notice).render());
  }

  private HttpResponse<?> refused(Frame frame, String kind, String key) {
    return HttpResponse.status(HttpStatus.BAD_REQUEST)
        .body(starts.render(frame, 0, kind, Notice.error(frame.text(key))))
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  private static void requireKind(String kind) {
    if (!Imports.kinds().contains(kind)) {
      throw ProblemException.notFound("There is no kind of file '" + kind + "'.");
    }
  }
}

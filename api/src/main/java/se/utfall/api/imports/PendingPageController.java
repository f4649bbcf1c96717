package se.utfall.api.imports;

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
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.query.Query;
import se.utfall.api.security.Roles;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.PendingImport;
import se.utfall.db.imports.PendingImports;

/** The page where a file is looked at before it is imported or thrown away. */
@Controller("/import/granska/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
final class PendingPageController {
  static final String ADDRESS = "/import/granska/";

  private final PendingImports pending;
  private final StartPages starts;
  private final Templates templates;

  PendingPageController(PendingImports pending, StartPages starts, Templates templates) {
    this.pending = pending;
    this.starts = starts;
    this.templates = templates;
  }

  /** What the reader of the page has seen. */
  @Serdeable
  record Seen(@Nullable String mark) {
    Seen {
      mark = mark == null ? "" : mark;
    }
  }

  @Get
  HttpResponse<?> look(HttpRequest<?> request, Frame frame, String id) {
    Query.of(request, "lang");
    Optional<PendingImport> file = find(frame, id);
    Optional<ImportAnswer> answer = file.flatMap(one -> pending.preview(one, roles(frame)));
    return answer.isEmpty()
        ? gone(frame)
        : page(HttpStatus.OK, frame, file.get(), answer.get(), Notice.none());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> confirm(HttpRequest<?> request, Frame frame, String id, @Body Seen seen) {
    Query.of(request, "lang");
    Optional<PendingImport> file = find(frame, id);
    if (file.isEmpty()) {
      return gone(frame);
    }
    var outcome = pending.confirm(file.get(), seen.mark(), roles(frame));
    if (outcome instanceof PendingImports.Stored stored) {
      return HttpResponse.seeOther(done(frame, stored.answer().id().orElseThrow()));
    }
    if (outcome instanceof PendingImports.Otherwise otherwise) {
      Notice notice = Notice.error(frame.text("import.preview.otherwise"));
      return page(HttpStatus.PRECONDITION_FAILED, frame, file.get(), otherwise.answer(), notice);
    }
    return gone(frame);
  }

  @Post("/avbryt")
  @Consumes(MediaType.ALL)
  HttpResponse<?> cancel(HttpRequest<?> request, Frame frame, String id) {
    Query.of(request, "lang");
    find(frame, id).ifPresent(file -> pending.discard(file.id(), file.author()));
    String there = frame.onward().to("/import");
    return HttpResponse.seeOther(
        URI.create(there + (there.contains("?") ? "&" : "?") + "klart=avbruten"));
  }

  private Optional<PendingImport> find(Frame frame, String id) {
    try {
      return pending.find(UUID.fromString(id), frame.caller().name().orElseThrow());
    } catch (IllegalArgumentException noIdentity) {
      return Optional.empty();
    }
  }

  /** The same words for what is too old, used up and somebody else's. */
  private HttpResponse<?> gone(Frame frame) {
    Notice notice = Notice.error(frame.text("import.gone"));
    return HttpResponse.status(HttpStatus.NOT_FOUND)
        .body(starts.render(frame, 0, "", notice))
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  private HttpResponse<?> page(
      HttpStatus status, Frame frame, PendingImport file, ImportAnswer answer, Notice notice) {
    PreviewPage page = new PreviewPages(frame).of(file, answer, pending.texts(file, answer));
    return HttpResponse.status(status)
        .body(templates.importsPreview(frame, page, notice).render())
        .contentType(MediaType.TEXT_HTML_TYPE);
  }

  private static Set<String> roles(Frame frame) {
    return frame.caller().roles();
  }

  private static URI done(Frame frame, long id) {
    String there = frame.onward().to("/import/" + id);
    return URI.create(there + (there.contains("?") ? "&" : "?") + "klart=inlast");
  }
}

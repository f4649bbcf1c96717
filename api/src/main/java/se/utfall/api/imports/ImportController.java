package se.utfall.api.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Page;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.api.sheet.WorkbookSpec;
import se.utfall.api.words.Words;
import se.utfall.db.imports.FileForm;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.ImportFile;
import se.utfall.db.imports.ImportLog;
import se.utfall.db.imports.ImportRow;
import se.utfall.db.imports.Imports;

/** Takes files in. */
@Controller("/api/v1/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.EDITOR)
final class ImportController {
  private final Imports imports;
  private final ImportLog log;

  ImportController(Imports imports, ImportLog log) {
    this.imports = imports;
    this.log = log;
  }

  @Post
  @Consumes({"text/csv", "application/csv", "text/plain"})
  HttpResponse<?> take(ServerHttpRequest<?> request, Caller caller) throws IOException {
    return takeBody(request, caller, FileForm.TEXT);
  }

  @Post
  @Consumes(WorkbookSpec.TYPE)
  HttpResponse<?> takeWorkbook(ServerHttpRequest<?> request, Caller caller) throws IOException {
    return takeBody(request, caller, FileForm.WORKBOOK);
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> takeUpload(ServerHttpRequest<?> request, Caller caller) throws IOException {
    ImportBodies.requireReadable(request);
    try (InputStream body = request.byteBody().toInputStream()) {
      UploadedFile file = UploadedFile.in(request, body, "file");
      return take(request, caller, new Sent(file.form(), file.name(), file.content()));
    }
  }

  @Get
  @Secured(Roles.READER)
  Page<ImportRow> list(HttpRequest<?> request) {
    Query query = Query.of(request, "page", "size");
    int page = query.integer("page", 0, 0, 1_000_000);
    int size = query.integer("size", 50, 1, 1_000);
    return new Page<>(log.page(size, (long) page * size), page, size, log.count());
  }

  @Get("/{id}")
  @Secured(Roles.READER)
  ImportRow one(HttpRequest<?> request, long id) {
    Query.of(request);
    return log.find(id)
        .orElseThrow(() -> ProblemException.notFound("There is no import " + id + "."));
  }

  private HttpResponse<?> takeBody(ServerHttpRequest<?> request, Caller caller, FileForm form)
      throws IOException {
    ImportBodies.requireReadable(request);
    try (InputStream bytes = request.byteBody().toInputStream()) {
      return take(request, caller, new Sent(form, Optional.empty(), bytes));
    }
  }

  private HttpResponse<?> take(HttpRequest<?> request, Caller caller, Sent sent) {
    Query query = Query.of(request, "kind", "dryRun", "lang");
    Map<String, String> kinds =
        Imports.kinds().stream()
            .collect(java.util.stream.Collectors.toMap(Function.identity(), Function.identity()));
    query.required("kind");
    ImportAnswer answer =
        taken(
            new ImportFile(
                query.oneOf("kind", kinds, ""),
                sent.form,
                sent.name,
                sent.bytes,
                caller.name().orElseThrow(),
                query.flag("dryRun").orElse(false)));
    Words words = Words.of(request);
    return answer.problemCount() > 0
        ? HttpResponse.unprocessableEntity()
            .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
            .body(Refused.of(answer, words, request.getPath()))
        : HttpResponse.ok(Taken.of(answer, words));
  }

  private ImportAnswer taken(ImportFile file) {
    try {
      return imports.take(file);
    } catch (UncheckedIOException cutOff) {
      throw ProblemException.badRequest(
          "the body", "could not be read to its end; nothing was stored");
    }
  }

  /** A file as it was sent. */
  private record Sent(FileForm form, Optional<String> name, InputStream bytes) {}

  /** A file that was not taken in: a problem that also says all that an answer says. */
  @Serdeable
  record Refused(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      String kind,
      boolean dryRun,
      int rows,
      int inserted,
      int revised,
      int unchanged,
      List<DataProblem> problems,
      long problemCount) {
    static Refused of(ImportAnswer answer, Words words, String instance) {
      HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
      return new Refused(
          "about:blank",
          status.getReason(),
          status.getCode(),
          ImportAnswers.detail(answer),
          instance,
          answer.kind(),
          answer.dryRun(),
          answer.rows(),
          0,
          0,
          0,
          ImportAnswers.problems(words, answer.problems()),
          answer.problemCount());
    }
  }

  /** What became of a file. */
  @Serdeable
  record Taken(
      @Nullable Long id,
      String kind,
      boolean dryRun,
      int rows,
      int inserted,
      int revised,
      int unchanged,
      List<DataProblem> problems,
      long problemCount) {
    static Taken of(ImportAnswer answer, Words words) {
      return new Taken(
          answer.id().orElse(null),
          answer.kind(),
          answer.dryRun(),
          answer.rows(),
          answer.inserted(),
          answer.revised(),
          answer.unchanged(),
          ImportAnswers.problems(words, answer.problems()),
          answer.problemCount());
    }
  }
}

package se.utfall.api.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import se.utfall.api.answer.Body;
import se.utfall.api.answer.Reader;
import se.utfall.api.figures.Csv;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Selection;
import se.utfall.api.imports.ImportAnswers;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Query;
import se.utfall.api.security.Caller;
import se.utfall.api.security.Roles;
import se.utfall.db.catalogue.CatalogueRepository;
import se.utfall.db.catalogue.CatalogueRepository.RebaseRow;
import se.utfall.db.imports.Imports;
import se.utfall.db.imports.Piece;

/** The dates from which process limits of an indicator start anew. */
@Controller("/api/v1/indicators/{code}/rebases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class RebaseController {
  private final Reader reader;
  private final FigureReader figures;
  private final CatalogueRepository catalogue;
  private final Imports imports;

  RebaseController(
      Reader reader, FigureReader figures, CatalogueRepository catalogue, Imports imports) {
    this.reader = reader;
    this.figures = figures;
    this.catalogue = catalogue;
    this.imports = imports;
  }

  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> list(HttpRequest<?> request, String code) {
    Query query = Query.of(request, "page", "size", "asOf", "lang");
    return reader.answer(
        request,
        query.asOf(),
        reading -> {
          figures.read(reading, Selection.all(code)).orElseThrow(() -> unknown(code));
          boolean named = !reading.roles().isEmpty();
          return Body.json(
              query.page(
                  catalogue.rebases(reading.revision(), code), row -> Rebase.of(row, named)));
        });
  }

  @Post
  @Secured(Roles.EDITOR)
  HttpResponse<?> add(
      HttpRequest<?> request,
      String code,
      Caller caller,
      @io.micronaut.http.annotation.Body NewRebase rebase) {
    Query.of(request);
    boolean known =
        reader.read(
            request,
            java.util.Optional.empty(),
            reading -> figures.read(reading, Selection.all(code)).isPresent());
    if (!known) {
      throw unknown(code);
    }
    String rows =
        new Csv("indicator", "from", "reason").row(code, rebase.from(), rebase.reason()).text();
    ImportAnswers.refuseProblems(
        imports.edit(List.of(new Piece("rebases", rows)), caller.name().orElseThrow()));
    return HttpResponse.created(rebase);
  }

  private static ProblemException unknown(String code) {
    return ProblemException.notFound("There is no indicator '" + code + "'.");
  }

  /** A rebase as it is sent. */
  @Serdeable
  record NewRebase(String from, String reason) {}

  /** A rebase; who decided is told only to those who have logged in. */
  @Serdeable
  record Rebase(String from, String reason, @Nullable String by, Instant at) {
    static Rebase of(RebaseRow row, boolean named) {
      return new Rebase(
          row.startPeriod(), row.reason(), named ? row.author() : null, row.recordedAt());
    }
  }
}
